-- Entry.objects.values('blog').annotate(n=Count('pk')).order_by('-n', 'blog')[1:3]

SELECT
  "NUMBERED"."BLOG",
  "NUMBERED"."N"
FROM (
  SELECT
    "ORDERED"."BLOG",
    "ORDERED"."N",
    ROWNUM AS "ROW_NUMBER"
  FROM (
    SELECT
      "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG",
      COUNT("EXAMPLE_ENTRY"."ID") AS "N"
    FROM "EXAMPLE_ENTRY"
    GROUP BY
      "EXAMPLE_ENTRY"."BLOG_ID"
    ORDER BY
      2 DESC,
      1 ASC
  ) "ORDERED"
  WHERE
    ROWNUM <= 3
) "NUMBERED"
WHERE
  "NUMBERED"."ROW_NUMBER" > 1
ORDER BY
  "NUMBERED"."ROW_NUMBER";
-- parameters: ()

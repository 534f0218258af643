-- Entry.objects.values('blog').annotate(n=Count('pk')).order_by('-n', 'blog')[1:3]

SELECT
  "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."BLOG_ID"
ORDER BY
  2 DESC,
  1 ASC
OFFSET 1 ROWS
FETCH FIRST 2 ROWS ONLY;
-- parameters: ()

-- Blog.objects.annotate(n=Count('entry')).aggregate(total=Sum('n'), average=Avg('n'))

SELECT
  SUM("N"),
  AVG("N")
FROM (
  SELECT
    COUNT("EXAMPLE_ENTRY"."ID") AS "N"
  FROM "EXAMPLE_BLOG"
  LEFT OUTER JOIN "EXAMPLE_ENTRY"
    ON (
      "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
    )
  GROUP BY
    "EXAMPLE_BLOG"."ID"
) "SUBQUERY";
-- parameters: ()

-- Blog.objects.annotate(n=Count('entry')).values('name', 'n').order_by('pk')

SELECT
  "EXAMPLE_BLOG"."NAME" AS "NAME",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_BLOG"
LEFT OUTER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
GROUP BY
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()

-- Entry.objects.order_by('pk').values_list('pk', 'blog__pk', 'blog__name', 'headline')[2:6]

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG__PK",
  "EXAMPLE_BLOG"."NAME" AS "BLOG__NAME",
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
ORDER BY
  1 ASC
OFFSET 2 ROWS
FETCH FIRST 4 ROWS ONLY;
-- parameters: ()

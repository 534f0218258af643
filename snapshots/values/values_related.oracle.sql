-- Entry.objects.order_by('pk').values('headline', 'blog__name')

SELECT
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE",
  "EXAMPLE_BLOG"."NAME" AS "BLOG__NAME"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()

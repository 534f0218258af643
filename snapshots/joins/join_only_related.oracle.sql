-- Entry.objects.select_related('blog').only('headline', 'blog__name').order_by('pk')

SELECT
  "EXAMPLE_ENTRY"."ID",
  "EXAMPLE_ENTRY"."BLOG_ID",
  "EXAMPLE_ENTRY"."HEADLINE",
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()

-- Blog.objects.annotate(n=Count('entry')).order_by('-n', 'pk').values_list('name', flat=True)

SELECT
  "EXAMPLE_BLOG"."NAME" AS "NAME"
FROM "EXAMPLE_BLOG"
LEFT OUTER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
GROUP BY
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
ORDER BY
  COUNT("EXAMPLE_ENTRY"."ID") DESC,
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()

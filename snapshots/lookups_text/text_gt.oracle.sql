-- Blog.objects.filter(name__gt='Cheddar Talk').order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."NAME" > %s
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('Cheddar Talk',)

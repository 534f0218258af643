-- Blog.objects.filter(name='Beatles Blog')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."NAME" = %s;
-- parameters: ('Beatles Blog',)

-- Blog.objects.filter(tagline__contains='_')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."TAGLINE" LIKE %s ESCAPE '\';
-- parameters: ('%\\_%',)

-- Blog.objects.filter(tagline__contains='_')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline"
FROM "example_blog"
WHERE
  CONTAINS("example_blog"."tagline", %s);
-- parameters: ('_',)

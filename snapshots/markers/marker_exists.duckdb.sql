-- Blog.objects.filter(tagline__contains='%s ?').exists()

SELECT
  %s AS "a"
FROM "example_blog"
WHERE
  CONTAINS("example_blog"."tagline", %s)
LIMIT 1;
-- parameters: (1, '%s ?')

-- Blog.objects.order_by('pk').annotate(v=SHA384('name'))

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  ENCODE(SHA384(CONVERT_TO("example_blog"."name", 'UTF8')), 'hex') AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()

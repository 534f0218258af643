-- Blog.objects.order_by('pk').annotate(v=SHA1('name'))

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  ENCODE(DIGEST("example_blog"."name", 'sha1'), 'hex') AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()

-- Blog.objects.order_by('pk').annotate(v=Ord('name'))

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  CASE WHEN "example_blog"."name" = '' THEN 0 ELSE UNICODE("example_blog"."name") END AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()

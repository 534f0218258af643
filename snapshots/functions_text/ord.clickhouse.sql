-- Blog.objects.order_by('pk').annotate(v=Ord('name'))

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  reinterpretAsUInt32(
    reverse(convertCharset(substringUTF8("example_blog"."name", 1, 1), 'UTF-8', 'UTF-32BE'))
  ) AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()

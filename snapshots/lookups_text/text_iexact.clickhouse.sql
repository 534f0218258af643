-- Blog.objects.filter(name__iexact='BEATLES blog').order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline"
FROM "example_blog"
WHERE
  upperUTF8("example_blog"."name") = upperUTF8(%s)
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ('BEATLES blog',)

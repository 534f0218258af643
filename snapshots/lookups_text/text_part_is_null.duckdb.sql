-- Blog.objects.annotate(v=truth_of(Q(name__contains=NullIf('tagline', 'tagline')))).order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  CONTAINS(
    "example_blog"."name",
    (
      NULLIF("example_blog"."tagline", "example_blog"."tagline")
    )
  ) AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()

-- BLOGS.annotate(v=Coalesce(Subquery(Blog.objects.filter(pk=-1).values('tagline')), 'name', output_field=TEXT))

SELECT
  "example_blog_outer"."id",
  "example_blog_outer"."name",
  "example_blog_outer"."tagline",
  COALESCE(
    (
      SELECT
        "u0"."tagline" AS "tagline"
      FROM "example_blog" AS "u0"
      WHERE
        "u0"."id" = %s
    ),
    "example_blog_outer"."name"
  ) AS "v"
FROM "example_blog" AS "example_blog_outer"
WHERE
  NOT (
    "example_blog_outer"."tagline" = %s
  )
ORDER BY
  "example_blog_outer"."id" ASC;
-- parameters: (-1, '')

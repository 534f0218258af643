-- Blog.objects.filter(pk__in=Entry.objects.order_by('headline').values('blog').intersection(Blog.objects.order_by('-name').values('pk')))
--     .order_by('pk')

SELECT
  "example_blog_outer"."id",
  "example_blog_outer"."name",
  "example_blog_outer"."tagline"
FROM "example_blog" AS "example_blog_outer"
WHERE
  "example_blog_outer"."id" IN (
    (
      SELECT
        "u0"."blog_id" AS "blog"
      FROM "example_entry" AS "u0"
    )
    INTERSECT DISTINCT
    (
      SELECT
        "u0"."id" AS "pk"
      FROM "example_blog" AS "u0"
    )
  )
ORDER BY
  "example_blog_outer"."id" ASC;
-- parameters: ()

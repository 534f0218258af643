-- Blog.objects.annotate(total=Subquery(Entry.objects.filter(blog=OuterRef('pk')).values('blog').annotate(n=Sum('rating')).values('n')))
--     .order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  (
    SELECT
      SUM("u0"."rating") AS "n"
    FROM "example_entry" AS "u0"
    WHERE
      "u0"."blog_id" = (
        "example_blog"."id"
      )
    GROUP BY
      "u0"."blog_id"
  ) AS "total"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()

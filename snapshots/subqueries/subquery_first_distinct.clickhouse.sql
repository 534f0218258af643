-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating').values_list('rating').distinct()[:1]))

SELECT
  "example_blog"."id" AS "pk",
  (
    SELECT
      tupleElement(
        argMax(tuple("u0"."rating"), tuple(NOT (
          "u0"."rating" IS NULL
        ), "u0"."rating")),
        1
      ) AS "rating"
    FROM "example_entry" AS "u0"
    WHERE
      "u0"."blog_id" = (
        "example_blog"."id"
      )
  ) AS "subquery1"
FROM "example_blog"
ORDER BY
  1 ASC;
-- parameters: ()

-- Blog.objects.annotate(best=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating', 'pk').values('rating')[:1]))
--     .aggregate(total=Sum('best'))

SELECT
  SUM("best")
FROM (
  SELECT
    (
      SELECT
        tupleElement(
          argMax(
            tuple("u0"."rating"),
            tuple(
              NOT (
                "u0"."rating" IS NULL
              ),
              "u0"."rating",
              NOT (
                "u0"."id" IS NULL
              ),
              -(
                "u0"."id"
              )
            )
          ),
          1
        ) AS "rating"
      FROM "example_entry" AS "u0"
      WHERE
        "u0"."blog_id" = (
          "example_blog"."id"
        )
    ) AS "best"
  FROM "example_blog"
) AS "subquery";
-- parameters: ()

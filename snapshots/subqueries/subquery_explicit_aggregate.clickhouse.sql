-- Blog.objects.annotate(n=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('rating')[:1]))
--     .aggregate(total=Sum('n'))

SELECT
  SUM("n")
FROM (
  SELECT
    (
      SELECT
        tupleElement(
          argMax(
            tuple("u0"."rating"),
            tuple(
              NOT (
                "u0"."pub_date" IS NULL
              ),
              "u0"."pub_date",
              NOT (
                "u0"."id" IS NULL
              ),
              "u0"."id"
            )
          ),
          1
        ) AS "rating"
      FROM "example_entry" AS "u0"
      WHERE
        "u0"."blog_id" = (
          "example_blog"."id"
        )
    ) AS "n"
  FROM "example_blog"
) AS "subquery";
-- parameters: ()

-- Blog.objects.values('name')
--     .distinct()
--     .order_by(Subquery(Entry.objects.filter(blog=OuterRef('pk'), rating__gt=1).order_by('-rating', 'pk').values('rating')[:1]).desc(nulls_last=True), 'name')

SELECT
  "sorted"."name",
  "sorted"."col2"
FROM (
  SELECT DISTINCT
    "example_blog"."name" AS "name",
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
        (
          "u0"."blog_id" = (
            "example_blog"."id"
          ) AND "u0"."rating" > %s
        )
    ) AS "col2"
  FROM "example_blog"
) AS "sorted"
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (1,)

-- Blog.objects.annotate(newest=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('headline')[:1]))
--     .order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  (
    SELECT
      tupleElement(
        argMax(
          tuple("u0"."headline"),
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
      ) AS "headline"
    FROM "example_entry" AS "u0"
    WHERE
      "u0"."blog_id" = (
        "example_blog"."id"
      )
  ) AS "newest"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()

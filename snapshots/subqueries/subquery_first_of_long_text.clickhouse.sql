-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('body_text')[:1]))

SELECT
  "example_blog"."id" AS "pk",
  (
    SELECT
      tupleElement(
        argMax(
          tuple("u0"."body_text"),
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
      ) AS "body_text"
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

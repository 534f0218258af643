-- BLOGS.filter(Exists(Entry.objects.exclude(body_text='').exclude(blog__tagline='').filter(body_text=OuterRef('tagline'))))

SELECT
  "example_blog_outer"."id",
  "example_blog_outer"."name",
  "example_blog_outer"."tagline"
FROM "example_blog" AS "example_blog_outer"
WHERE
  (
    NOT (
      "example_blog_outer"."tagline" = %s
    )
    AND EXISTS(
      SELECT
        1 AS "a"
      FROM "example_entry" AS "u0"
      INNER JOIN "example_blog" AS "u1"
        ON (
          "u0"."blog_id" = "u1"."id"
        )
      WHERE
        (
          NOT (
            "u0"."body_text" = %s
          )
          AND NOT (
            "u1"."tagline" = %s
          )
          AND "u0"."body_text" = (
            "example_blog_outer"."tagline"
          )
        )
    )
  )
ORDER BY
  "example_blog_outer"."id" ASC;
-- parameters: ('', '', '')

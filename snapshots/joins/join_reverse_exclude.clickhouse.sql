-- Blog.objects.exclude(entry__rating=5).order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline"
FROM "example_blog"
WHERE
  NOT (
    EXISTS(
      SELECT
        1 AS "a"
      FROM "example_entry" AS "u1"
      WHERE
        (
          "u1"."rating" = %s AND "u1"."blog_id" = (
            "example_blog"."id"
          )
        )
    )
  )
ORDER BY
  "example_blog"."id" ASC;
-- parameters: (5,)

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline"
FROM "example_blog"
ORDER BY
  (
    SELECT
      "U0"."pub_date" AS "pub_date"
    FROM "example_entry" AS "U0"
    WHERE
      "U0"."blog_id" = (
        "example_blog"."id"
      )
    ORDER BY
      1 DESC,
      "U0"."id" DESC
    LIMIT 1
  ) DESC,
  "example_blog"."id" ASC;
-- parameters: ()

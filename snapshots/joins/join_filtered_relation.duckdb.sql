SELECT
  "example_blog"."name" AS "name",
  "good"."headline" AS "good__headline"
FROM "example_blog"
LEFT OUTER JOIN "example_entry" AS "good"
  ON (
    "example_blog"."id" = "good"."blog_id" AND (
      "good"."rating" >= %s
    )
  )
ORDER BY
  "example_blog"."id" ASC,
  "good"."id" ASC;
-- parameters: (4,)

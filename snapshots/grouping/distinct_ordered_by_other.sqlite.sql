SELECT DISTINCT
  "example_blog"."name" AS "blog__name",
  "example_entry"."id"
FROM "example_entry"
INNER JOIN "example_blog"
  ON (
    "example_entry"."blog_id" = "example_blog"."id"
  )
WHERE
  "example_entry"."id" <= %s
ORDER BY
  1 ASC,
  "example_entry"."id" ASC;
-- parameters: (6,)

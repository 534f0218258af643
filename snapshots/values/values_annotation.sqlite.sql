SELECT
  (
    "example_entry"."rating" * %s
  ) AS "v",
  "example_entry"."id" AS "pk"
FROM "example_entry"
ORDER BY
  2 ASC;
-- parameters: (2,)

SELECT
  "example_entry"."id" AS "pk",
  (
    "example_entry"."rating" + %s
  ) AS "w"
FROM "example_entry"
ORDER BY
  1 ASC;
-- parameters: (1,)

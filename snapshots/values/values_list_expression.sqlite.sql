SELECT
  "example_entry"."id" AS "pk",
  UPPER("example_entry"."headline") AS "upper1",
  (
    "example_entry"."rating" + %s
  ) AS "combinedexpression1"
FROM "example_entry"
ORDER BY
  1 ASC;
-- parameters: (1,)

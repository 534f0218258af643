-- WITH "good" AS (SELECT "id", "rating" FROM "example_entry" WHERE "rating" > 3) SELECT "good"."id" FROM "good"

WITH "GOOD" AS (
  SELECT
    "ID",
    "RATING"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "RATING" > 3
)
SELECT
  "GOOD"."ID"
FROM "GOOD";
-- parameters: ()

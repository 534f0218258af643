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

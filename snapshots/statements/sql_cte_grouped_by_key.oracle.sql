-- WITH "c" AS (SELECT "rating", "id" FROM "example_entry") SELECT "c"."rating" + 1 AS "k", COUNT(*) AS "n" FROM "c" GROUP BY "k"

WITH "C" AS (
  SELECT
    "RATING",
    "ID"
  FROM "EXAMPLE_ENTRY"
)
SELECT
  "C"."RATING" + 1 AS "K",
  COUNT(*) AS "N"
FROM "C"
GROUP BY
  "C"."RATING" + 1;
-- parameters: ()

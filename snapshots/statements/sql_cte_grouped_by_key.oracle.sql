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

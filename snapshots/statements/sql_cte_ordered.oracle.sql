WITH "C" AS (
  SELECT
    "ID"
  FROM "EXAMPLE_ENTRY"
)
SELECT
  "C"."ID"
FROM "C"
ORDER BY
  "C"."ID";
-- parameters: ()

WITH "C"("X", "Y") AS (
  SELECT
    "ID",
    "RATING"
  FROM "EXAMPLE_ENTRY"
)
SELECT
  "C"."X",
  "C"."Y"
FROM "C";
-- parameters: ()

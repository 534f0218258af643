-- WITH "c"("x", "y") AS (SELECT "id", "rating" FROM "example_entry") SELECT "c"."x", "c"."y" FROM "c"

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

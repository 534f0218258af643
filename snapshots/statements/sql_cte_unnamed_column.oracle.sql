-- WITH "c" AS (SELECT "id" + 1 FROM "example_entry") SELECT * FROM "c"

WITH "C" AS (
  SELECT
    "ID" + 1
  FROM "EXAMPLE_ENTRY"
)
SELECT
  *
FROM "C";
-- parameters: ()

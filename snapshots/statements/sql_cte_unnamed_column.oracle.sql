WITH "C" AS (
  SELECT
    "ID" + 1
  FROM "EXAMPLE_ENTRY"
)
SELECT
  *
FROM "C";
-- parameters: ()

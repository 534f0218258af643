-- WITH "c" AS MATERIALIZED (SELECT "id" FROM "example_entry" ORDER BY "rating") SELECT "c"."id" FROM "c" ORDER BY "c"."id"

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

WITH "C"("ID", "DEPTH") AS (
  SELECT
    MIN("ID"),
    0
  FROM "EXAMPLE_ENTRY"
  UNION ALL
  SELECT
    "EXAMPLE_ENTRY"."ID",
    "C"."DEPTH" + 1
  FROM "C"
  JOIN "EXAMPLE_ENTRY"
    ON "EXAMPLE_ENTRY"."ID" = "C"."ID" + 2
)
SELECT
  "C"."ID",
  "C"."DEPTH"
FROM "C";
-- parameters: ()

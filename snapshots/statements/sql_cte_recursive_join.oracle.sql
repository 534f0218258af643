-- WITH RECURSIVE "c"("id", "depth") AS (SELECT MIN("id"), 0 FROM "example_entry" UNION ALL SELECT "example_entry"."id", "c"."depth" + 1 FROM "c" JOIN "example_entry" ON "example_entry"."id" = "c"."id" + 2) SELECT "c"."id", "c"."depth" FROM "c"

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

-- SELECT "id" FROM "example_entry" WHERE "id" IN (WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" * 2 FROM "c" WHERE "c"."n" < 10) SELECT "c"."n" FROM "c")

WITH "C"("N") AS (
  SELECT
    1
  FROM DUAL
  UNION ALL
  SELECT
    "C"."N" * 2
  FROM "C"
  WHERE
    "C"."N" < 10
)
SELECT
  "ID"
FROM "EXAMPLE_ENTRY"
WHERE
  "ID" IN (
    SELECT
      "C"."N"
    FROM "C"
  );
-- parameters: ()

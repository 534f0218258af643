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

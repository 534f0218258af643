WITH "C"("N") AS (
  SELECT
    1
  FROM DUAL
  UNION ALL
  SELECT
    "C"."N" + 1
  FROM "C"
  WHERE
    "C"."N" < 150
)
SELECT
  COUNT(*),
  MAX("C"."N")
FROM "C";
-- parameters: ()

WITH "C"("N") AS (
  SELECT
    1 AS "N"
  FROM DUAL
  UNION ALL
  SELECT
    "C"."N" + 1
  FROM "C"
  WHERE
    "C"."N" < 5
)
SELECT
  "C"."N"
FROM "C";
-- parameters: ()

WITH "C"("N", "S") AS (
  SELECT
    1,
    CAST('x' AS NVARCHAR2(2000))
  FROM DUAL
  UNION ALL
  SELECT
    "C"."N" + 1,
    CAST("C"."S" || 'y' AS NVARCHAR2(2000))
  FROM "C"
  WHERE
    "C"."N" < 4
)
SELECT
  "C"."N",
  "C"."S"
FROM "C";
-- parameters: ()

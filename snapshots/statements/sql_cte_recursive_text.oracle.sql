-- WITH RECURSIVE "c"("n", "s") AS (SELECT 1, CAST('x' AS TEXT) UNION ALL SELECT "c"."n" + 1, "c"."s" || 'y' FROM "c" WHERE "c"."n" < 4) SELECT "c"."n", "c"."s" FROM "c"

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

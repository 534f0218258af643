-- WITH "c" AS (SELECT 1 AS "x"), "C" AS (SELECT 2 AS "x") SELECT "c"."x", "C"."x" FROM "c", "C"

WITH "C_2" AS (
  SELECT
    1 AS "X"
  FROM DUAL
), "C" AS (
  SELECT
    2 AS "X"
  FROM DUAL
)
SELECT
  "C"."X",
  "C_2"."X"
FROM "C_2" "C", "C" "C_2";
-- parameters: ()

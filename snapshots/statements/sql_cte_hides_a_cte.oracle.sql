-- WITH "c" AS (SELECT 1 AS "x") SELECT "q"."x", "c"."x" FROM (WITH "c" AS (SELECT 2 AS "x") SELECT "c"."x" FROM "c") AS "q" CROSS JOIN "c"

WITH "C" AS (
  SELECT
    1 AS "X"
  FROM DUAL
), "C_2" AS (
  SELECT
    2 AS "X"
  FROM DUAL
)
SELECT
  "Q"."X",
  "C"."X"
FROM (
  SELECT
    "C"."X"
  FROM "C_2" "C"
) "Q"
CROSS JOIN "C";
-- parameters: ()

-- WITH "a" AS (SELECT 1 AS "x"), "b" AS (WITH "d" AS (SELECT "a"."x" + 1 AS "x" FROM "a") SELECT "d"."x" FROM "d") SELECT "b"."x" FROM "b"

WITH "A" AS (
  SELECT
    1 AS "X"
  FROM DUAL
), "D" AS (
  SELECT
    "A"."X" + 1 AS "X"
  FROM "A"
), "B" AS (
  SELECT
    "D"."X"
  FROM "D"
)
SELECT
  "B"."X"
FROM "B";
-- parameters: ()

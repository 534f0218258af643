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

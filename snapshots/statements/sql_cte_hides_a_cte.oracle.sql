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

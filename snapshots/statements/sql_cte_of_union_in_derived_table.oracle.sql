-- SELECT "q"."x", COUNT(*) AS "n" FROM (WITH "c" AS (SELECT 1 AS "x" UNION ALL SELECT 2 UNION ALL SELECT 2) SELECT "c"."x" FROM "c") AS "q" GROUP BY "q"."x"

WITH "C" AS (
  SELECT
    1 AS "X"
  FROM DUAL
  UNION ALL
  SELECT
    2
  FROM DUAL
  UNION ALL
  SELECT
    2
  FROM DUAL
)
SELECT
  "Q"."X",
  COUNT(*) AS "N"
FROM (
  SELECT
    "C"."X"
  FROM "C"
) "Q"
GROUP BY
  "Q"."X";
-- parameters: ()

-- SELECT "q"."x", COUNT(*) AS "n" FROM (WITH "c" AS (SELECT 1 AS "x" UNION ALL SELECT 2 UNION ALL SELECT 2) SELECT "c"."x" FROM "c") AS "q" GROUP BY "q"."x"

WITH `c` AS (
  SELECT
    1 AS `x`
  UNION ALL
  SELECT
    2
  UNION ALL
  SELECT
    2
)
SELECT
  `q`.`x`,
  COUNT(*) AS `n`
FROM (
  SELECT
    `c`.`x`
  FROM `c`
) AS `q`
GROUP BY
  `q`.`x`;
-- parameters: ()

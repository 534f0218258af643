-- WITH "c" AS (SELECT 1 AS "x") SELECT "q"."x", "c"."x" FROM (WITH "c" AS (SELECT 2 AS "x") SELECT "c"."x" FROM "c") AS "q" CROSS JOIN "c"

WITH `c` AS (
  SELECT
    1 AS `x`
), `c_2` AS (
  SELECT
    2 AS `x`
)
SELECT
  `q`.`x`,
  `c`.`x`
FROM (
  SELECT
    `c`.`x`
  FROM `c_2` AS `c`
) AS `q`
CROSS JOIN `c`;
-- parameters: ()

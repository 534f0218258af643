-- WITH "c" AS (SELECT 1 AS "x"), "C" AS (SELECT 2 AS "x") SELECT "c"."x", "C"."x" FROM "c", "C"

WITH `c_2` AS (
  SELECT
    1 AS `x`
), `C` AS (
  SELECT
    2 AS `x`
)
SELECT
  `c`.`x`,
  `C_2`.`x`
FROM `c_2` AS `c`, `C` AS `C_2`;
-- parameters: ()

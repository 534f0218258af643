-- WITH "a" AS (SELECT 1 AS "x"), "b" AS (WITH "d" AS (SELECT "a"."x" + 1 AS "x" FROM "a") SELECT "d"."x" FROM "d") SELECT "b"."x" FROM "b"

WITH `a` AS (
  SELECT
    1 AS `x`
), `d` AS (
  SELECT
    CAST(`a`.`x` AS SIGNED) + 1 AS `x`
  FROM `a`
), `b` AS (
  SELECT
    `d`.`x`
  FROM `d`
)
SELECT
  `b`.`x`
FROM `b`;
-- parameters: ()

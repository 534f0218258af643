-- WITH "c" AS (VALUES (1, 'a'), (2, 'b')) SELECT "c"."column2" FROM "c"

WITH `c` AS (
  SELECT
    `values`.`column1`,
    `values`.`column2`
  FROM VALUES
    (1, 'a'),
    (2, 'b') AS `values`(`column1`, `column2`)
)
SELECT
  `c`.`column2`
FROM `c`;
-- parameters: ()

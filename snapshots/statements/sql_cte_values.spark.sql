-- WITH "c"("x", "y") AS (VALUES (1, 'a'), (2, 'b')) SELECT "c"."x", "c"."y" FROM "c"

WITH `c`(`x`, `y`) AS (
  SELECT
    `values`.`column1`,
    `values`.`column2`
  FROM VALUES
    (1, 'a'),
    (2, 'b') AS `values`(`column1`, `column2`)
)
SELECT
  `c`.`x`,
  `c`.`y`
FROM `c`;
-- parameters: ()

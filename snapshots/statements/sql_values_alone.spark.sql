-- VALUES (1, 2), (3, 4)

SELECT
  `values`.`column1`,
  `values`.`column2`
FROM VALUES
  (1, 2),
  (3, 4) AS `values`(`column1`, `column2`);
-- parameters: ()

-- VALUES (1, 2), (3, 4), (5, 6) ORDER BY 1 DESC LIMIT 2

SELECT
  `values`.`column1`,
  `values`.`column2`
FROM VALUES
  (1, 2),
  (3, 4),
  (5, 6) AS `values`(`column1`, `column2`)
ORDER BY
  1 DESC
LIMIT 2;
-- parameters: ()

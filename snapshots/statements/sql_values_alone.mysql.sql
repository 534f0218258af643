-- VALUES (1, 2), (3, 4)

SELECT
  `values`.`column1`,
  `values`.`column2`
FROM (
  SELECT
    1 AS `column1`,
    2 AS `column2`
  UNION ALL
  SELECT
    3,
    4
) AS `values`;
-- parameters: ()

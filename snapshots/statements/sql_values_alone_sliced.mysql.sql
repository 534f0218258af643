-- VALUES (1, 2), (3, 4), (5, 6) ORDER BY 1 DESC LIMIT 2

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
  UNION ALL
  SELECT
    5,
    6
) AS `values`
ORDER BY
  1 DESC
LIMIT 2;
-- parameters: ()

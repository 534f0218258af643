-- SELECT 1 AS "x" UNION ALL VALUES (2), (3)

SELECT
  1 AS `x`
UNION ALL
SELECT
  `values`.`column1`
FROM VALUES
  (2),
  (3) AS `values`(`column1`);
-- parameters: ()

-- SMALL.values_list(text(Round('price')), text(Round('price', 1)), text(Round('price', precision=3)), text(Round('price', -1)))

SELECT
  CAST(CAST(ROUND(`example_product`.`price`, 0) AS DECIMAL(38, 0)) AS STRING) AS `cast1`,
  CAST(CAST(ROUND(`example_product`.`price`, 1) AS DECIMAL(38, 1)) AS STRING) AS `cast2`,
  CAST(CAST(ROUND(`example_product`.`price`, 3) AS DECIMAL(38, 3)) AS STRING) AS `cast3`,
  CAST(CAST(ROUND(`example_product`.`price`, -1) AS DECIMAL(38, 0)) AS STRING) AS `cast4`
FROM `example_product`
WHERE
  `example_product`.`price` < %s
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (Decimal('2000'),)

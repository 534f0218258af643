-- SMALL.values_list(text(F('price') + F('stock')), text(F('price') * F('stock')))

SELECT
  CAST(CAST((
    `example_product`.`price` + `example_product`.`stock`
  ) AS DECIMAL(38, 2)) AS STRING) AS `cast1`,
  CAST(CAST((
    `example_product`.`price` * `example_product`.`stock`
  ) AS DECIMAL(38, 2)) AS STRING) AS `cast2`
FROM `example_product`
WHERE
  `example_product`.`price` < %s
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (Decimal('2000'),)

-- SMALL.values_list(text(F('price') * 2), text(F('price') * F('price')))

SELECT
  CAST(CAST((
    `example_product`.`price` * %s
  ) AS DECIMAL(38, 2)) AS STRING) AS `cast1`,
  CAST(CAST((
    `example_product`.`price` * `example_product`.`price`
  ) AS DECIMAL(38, 4)) AS STRING) AS `cast2`
FROM `example_product`
WHERE
  `example_product`.`price` < %s
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (2, Decimal('2000'))

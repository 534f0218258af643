-- SMALL.values_list(text(F('price') * 2), text(F('price') * F('price')))

SELECT
  CAST((
    `example_product`.`price` * %s
  ) AS CHAR) AS `cast1`,
  CAST((
    `example_product`.`price` * `example_product`.`price`
  ) AS CHAR) AS `cast2`
FROM `example_product`
WHERE
  `example_product`.`price` < %s
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (2, Decimal('2000'))

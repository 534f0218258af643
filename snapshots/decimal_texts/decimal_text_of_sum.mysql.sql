-- Product.objects.order_by('pk')
--     .values_list(text(F('price') + 1), text(F('price') + Decimal('0.5')), text(F('price') - Decimal('0.125')))

SELECT
  CAST((
    `example_product`.`price` + %s
  ) AS CHAR) AS `cast1`,
  CAST((
    `example_product`.`price` + %s
  ) AS CHAR) AS `cast2`,
  CAST((
    `example_product`.`price` - %s
  ) AS CHAR) AS `cast3`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (1, Decimal('0.5'), Decimal('0.125'))

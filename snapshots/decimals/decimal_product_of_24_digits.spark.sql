-- Product.objects.order_by('pk').values_list('pk', F('price') * LONG)

SELECT
  `example_product`.`id` AS `pk`,
  (
    `example_product`.`price` * %s
  ) AS `combinedexpression1`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: (Decimal('99999999.99999999'),)

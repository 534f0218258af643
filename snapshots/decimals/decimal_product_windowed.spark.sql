-- Product.objects.order_by('pk').values_list('pk', Window(Sum(F('price') * LONG), order_by='pk'))

SELECT
  `example_product`.`id` AS `pk`,
  SUM((
    `example_product`.`price` * %s
  )) OVER (ORDER BY `example_product`.`id`) AS `window1`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: (Decimal('99999999.99999999'),)

-- Product.objects.filter(price__gt=Decimal('9.90')).order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`
FROM `example_product`
WHERE
  `example_product`.`price` > %s
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (Decimal('9.90'),)

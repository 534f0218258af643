-- Product.objects.order_by('pk').annotate(v=Least('price', Value(Decimal('9.90'))))

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  least(`example_product`.`price`, %s) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (Decimal('9.90'),)

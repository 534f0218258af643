-- Product.objects.order_by('pk').annotate(v=LPad('sku', 20, Value('')), w=RPad('sku', 2, Value('')))

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  LPAD(`example_product`.`sku`, 20, '') AS `v`,
  RPAD(`example_product`.`sku`, 2, '') AS `w`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()

-- Product.objects.order_by('pk').annotate(v=RPad('sku', 0))

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  RPAD(`example_product`.`sku`, 0, %s) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (' ',)

-- Product.objects.order_by('pk').annotate(v=LPad('name', 4, Value('ab')))

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  LPAD(`example_product`.`name`, 4, %s) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ('ab',)

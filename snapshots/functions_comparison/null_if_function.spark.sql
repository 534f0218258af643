-- Product.objects.order_by('pk').annotate(v=NullIf(Upper('name'), F('name')))

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  NULLIF(UPPER(`example_product`.`name`), `example_product`.`name`) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()

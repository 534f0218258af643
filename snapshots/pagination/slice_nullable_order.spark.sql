-- Product.objects.order_by('weight', 'pk')[5:]

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
ORDER BY
  `example_product`.`weight` ASC,
  `example_product`.`id` ASC
OFFSET 5;
-- parameters: ()

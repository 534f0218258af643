-- Product.objects.order_by('is_active', 'sku')[2:6]

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
  `example_product`.`is_active` ASC,
  `example_product`.`sku` ASC
LIMIT 4
OFFSET 2;
-- parameters: ()

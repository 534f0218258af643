-- Product.objects.order_by('-price', 'pk')[1:4]

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
  `example_product`.`price` DESC,
  `example_product`.`id` ASC
LIMIT 3
OFFSET 1;
-- parameters: ()

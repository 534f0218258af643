-- Product.objects.annotate(v=Round('price', 1)).order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  ROUND(`example_product`.`price`, 1) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()

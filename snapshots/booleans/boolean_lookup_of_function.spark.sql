-- Product.objects.filter(Exact(Upper('sku'), F('sku'))).order_by('pk')

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
  UPPER(`example_product`.`sku`) = (
    `example_product`.`sku`
  )
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()

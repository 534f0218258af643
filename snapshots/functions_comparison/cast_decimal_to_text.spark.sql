-- Product.objects.order_by('pk').annotate(v=Cast('price', CharField(max_length=20)))

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  SUBSTR(CAST(CAST(`example_product`.`price` AS DECIMAL(38, 2)) AS STRING), 1, 20) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()

-- Product.objects.order_by('pk').alias(n=Length('name')).filter(Q(n__gt=10) | Q(n=5))

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
  (
    length(`example_product`.`name`) > %s
    OR length(`example_product`.`name`) = %s
  )
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (10, 5)

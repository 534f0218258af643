-- Product.objects.order_by('pk')
--     .annotate(v=Cast(Value('ffffffff-0000-4000-8000-ffffffffffff'), UUIDField()))

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  CAST(%s AS STRING) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ('ffffffff-0000-4000-8000-ffffffffffff',)

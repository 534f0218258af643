-- Product.objects.order_by('pk')
--     .annotate(v=Concat('sku', Value('-'), 'stock', output_field=CharField()))

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  concat_ws('', `example_product`.`sku`, %s, CAST(`example_product`.`stock` AS STRING)) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ('-',)

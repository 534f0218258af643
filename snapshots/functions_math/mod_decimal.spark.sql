-- Product.objects.annotate(v=Mod('price', Decimal('3.5'))).order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  `example_product`.`price` %% %s AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (Decimal('3.5'),)

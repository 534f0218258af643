-- Product.objects.annotate(v=Cast(Value('42'), IntegerField())).order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  CAST(%s AS INT) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ('42',)

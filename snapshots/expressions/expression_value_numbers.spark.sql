-- Product.objects.annotate(i=Value(7), f=Value(1.25), d=Value(Decimal('1.10'))).order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  %s AS `i`,
  %s AS `f`,
  %s AS `d`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (7, 1.25, Decimal('1.10'))

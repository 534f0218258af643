-- Product.objects.annotate(yes=Value(True), no=Value(False)).order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  %s AS `yes`,
  %s AS `no`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (True, False)

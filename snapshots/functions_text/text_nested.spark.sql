-- Product.objects.order_by('pk')
--     .annotate(v=Upper(Replace(Left(Trim('name'), 6), Value('r'), Value('_'))))

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  UPPER(replace(SUBSTR(TRIM(`example_product`.`name`), 1, 6), %s, %s)) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ('r', '_')

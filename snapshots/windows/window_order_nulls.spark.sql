-- Product.objects.annotate(v=Window(RowNumber(), order_by=[F('weight').asc(nulls_first=True), F('pk').asc()]))
--     .order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  ROW_NUMBER() OVER (ORDER BY `example_product`.`weight` ASC, `example_product`.`id` ASC) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()

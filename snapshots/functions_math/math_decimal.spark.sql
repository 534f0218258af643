-- Product.objects.annotate(v=Ceil('price'), w=Floor('price')).order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  CEIL(`example_product`.`price`) AS `v`,
  FLOOR(`example_product`.`price`) AS `w`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()

-- Category.objects.annotate(first=Min('products__name'), last=Max('products__name')).order_by('pk')

SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  MIN(`example_product`.`name`) AS `first`,
  MAX(`example_product`.`name`) AS `last`
FROM `example_category`
LEFT OUTER JOIN `example_product`
  ON (
    `example_category`.`id` = `example_product`.`category_id`
  )
GROUP BY
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ()

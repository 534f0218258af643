-- Product.objects.filter(category__parent__name='Food', category__name='Cheese')
--     .order_by('category__parent__name', 'pk')
--     .values_list('name', 'category__name', 'category__parent__name')

SELECT
  `example_product`.`name` AS `name`,
  `example_category`.`name` AS `category__name`,
  `T3`.`name` AS `category__parent__name`
FROM `example_product`
INNER JOIN `example_category`
  ON (
    `example_product`.`category_id` = `example_category`.`id`
  )
INNER JOIN `example_category` AS `T3`
  ON (
    `example_category`.`parent_id` = `T3`.`id`
  )
WHERE
  (
    `example_category`.`name` = %s AND `T3`.`name` = %s
  )
ORDER BY
  3 ASC,
  `example_product`.`id` ASC;
-- parameters: ('Cheese', 'Food')

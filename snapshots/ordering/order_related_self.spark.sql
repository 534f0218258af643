-- Category.objects.order_by('parent__parent__name', 'parent__name', 'name', 'pk')

SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`
FROM `example_category`
LEFT OUTER JOIN `example_category` AS `T2`
  ON (
    `example_category`.`parent_id` = `T2`.`id`
  )
LEFT OUTER JOIN `example_category` AS `T3`
  ON (
    `T2`.`parent_id` = `T3`.`id`
  )
ORDER BY
  `T3`.`name` ASC,
  `T2`.`name` ASC,
  `example_category`.`name` ASC,
  `example_category`.`id` ASC;
-- parameters: ()

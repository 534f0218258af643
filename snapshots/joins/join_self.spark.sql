-- Category.objects.filter(parent__parent__name='All').order_by('pk')

SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`
FROM `example_category`
INNER JOIN `example_category` AS `T2`
  ON (
    `example_category`.`parent_id` = `T2`.`id`
  )
INNER JOIN `example_category` AS `T3`
  ON (
    `T2`.`parent_id` = `T3`.`id`
  )
WHERE
  `T3`.`name` = %s
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ('All',)

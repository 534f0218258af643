-- Category.objects.filter(parent__parent=None).order_by('pk')

SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`
FROM `example_category`
LEFT OUTER JOIN `example_category` AS `T2`
  ON (
    `example_category`.`parent_id` = `T2`.`id`
  )
WHERE
  `T2`.`parent_id` IS NULL
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ()

-- Category.objects.filter(children__children__isnull=True).distinct().order_by('pk')

SELECT DISTINCT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`
FROM `example_category`
LEFT OUTER JOIN `example_category` AS `T2`
  ON (
    `example_category`.`id` = `T2`.`parent_id`
  )
LEFT OUTER JOIN `example_category` AS `T3`
  ON (
    `T2`.`id` = `T3`.`parent_id`
  )
WHERE
  `T3`.`id` IS NULL
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ()

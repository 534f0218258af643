-- Category.objects.values('parent__name').distinct()

SELECT DISTINCT
  `t2`.`name` AS `parent__name`
FROM `example_category`
LEFT OUTER JOIN `example_category` AS `t2`
  ON (
    `example_category`.`parent_id` = `t2`.`id`
  );
-- parameters: ()

-- Category.objects.values('parent__name').distinct()

SELECT DISTINCT
  `T2`.`name` AS `parent__name`
FROM `example_category`
LEFT OUTER JOIN `example_category` AS `T2`
  ON (
    `example_category`.`parent_id` = `T2`.`id`
  );
-- parameters: ()

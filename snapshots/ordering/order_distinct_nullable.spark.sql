-- Category.objects.values('parent_id').distinct().order_by('-parent_id')[:3]

SELECT DISTINCT
  `example_category`.`parent_id` AS `parent_id`
FROM `example_category`
ORDER BY
  1 DESC
LIMIT 3;
-- parameters: ()

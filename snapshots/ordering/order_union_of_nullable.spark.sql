-- Customer.objects.values_list('pk').union(Category.objects.values_list('parent_id')).order_by('-pk')

(
  SELECT
    `example_customer`.`id` AS `pk`
  FROM `example_customer`
)
UNION
(
  SELECT
    `example_category`.`parent_id` AS `parent_id`
  FROM `example_category`
)
ORDER BY
  1 DESC;
-- parameters: ()

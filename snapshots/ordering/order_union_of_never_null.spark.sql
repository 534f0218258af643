-- Customer.objects.values_list('pk').union(Category.objects.values_list('pk')).order_by('-pk')

(
  SELECT
    `example_customer`.`id` AS `pk`
  FROM `example_customer`
)
UNION
(
  SELECT
    `example_category`.`id` AS `pk`
  FROM `example_category`
)
ORDER BY
  1 DESC;
-- parameters: ()

-- Author.objects.values_list('name').union(Customer.objects.values_list('name')).order_by('name')

(
  SELECT
    `example_author`.`name` AS `name`
  FROM `example_author`
)
UNION
(
  SELECT
    `example_customer`.`name` AS `name`
  FROM `example_customer`
)
ORDER BY
  1 ASC;
-- parameters: ()

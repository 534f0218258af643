-- Customer.objects.values_list('pk', Value('a'))
--     .union(Customer.objects.values_list('pk', Value('b')), Blog.objects.values_list('pk', 'name'), all=True)

(
  SELECT
    `example_customer`.`id` AS `pk`,
    %s AS `value1`
  FROM `example_customer`
)
UNION ALL
(
  SELECT
    `example_customer`.`id` AS `pk`,
    %s AS `value1`
  FROM `example_customer`
)
UNION ALL
(
  SELECT
    `example_blog`.`id` AS `pk`,
    `example_blog`.`name` AS `name`
  FROM `example_blog`
);
-- parameters: ('a', 'b')

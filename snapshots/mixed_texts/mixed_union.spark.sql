-- Customer.objects.values_list('name').union(Customer.objects.values_list(Value('x')))

(
  SELECT
    `example_customer`.`name` AS `name`
  FROM `example_customer`
)
UNION
(
  SELECT
    %s AS `value1`
  FROM `example_customer`
);
-- parameters: ('x',)

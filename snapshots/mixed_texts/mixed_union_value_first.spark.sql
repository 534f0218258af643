-- Customer.objects.values_list(Value('x')).union(Customer.objects.values_list('name'), all=True)

(
  SELECT
    %s AS `value1`
  FROM `example_customer`
)
UNION ALL
(
  SELECT
    `example_customer`.`name` AS `name`
  FROM `example_customer`
);
-- parameters: ('x',)

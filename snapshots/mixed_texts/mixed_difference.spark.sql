-- Customer.objects.values_list('name').difference(Customer.objects.values_list(Value('Ada')))

(
  SELECT
    `example_customer`.`name` AS `name`
  FROM `example_customer`
)
EXCEPT
(
  SELECT
    %s AS `value1`
  FROM `example_customer`
);
-- parameters: ('Ada',)

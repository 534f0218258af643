-- Customer.objects.values_list('pk').difference(Order.objects.values_list('customer')).order_by('pk')

(
  SELECT
    `example_customer`.`id` AS `pk`
  FROM `example_customer`
)
EXCEPT
(
  SELECT
    `example_order`.`customer_id` AS `customer`
  FROM `example_order`
)
ORDER BY
  1 ASC;
-- parameters: ()

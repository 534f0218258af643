-- Order.objects.values('customer_id').distinct().order_by('-customer_id')

SELECT DISTINCT
  `example_order`.`customer_id` AS `customer_id`
FROM `example_order`
ORDER BY
  1 DESC;
-- parameters: ()

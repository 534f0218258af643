-- Order.objects.filter(pk=ORDERS[0])

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  `example_order`.`id` = %s;
-- parameters: ('25000000-0000-4000-8000-000000000001',)

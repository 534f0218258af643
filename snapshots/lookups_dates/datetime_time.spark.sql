-- Order.objects.filter(placed_at__time=time(0, 0))

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  date_format(`example_order`.`placed_at`, 'HH:mm:ss.SSSSSS') = %s;
-- parameters: ('00:00:00.000000',)

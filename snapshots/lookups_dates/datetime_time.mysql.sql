-- Order.objects.filter(placed_at__time=time(0, 0))

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  CAST(`example_order`.`placed_at` AS TIME(6)) = %s;
-- parameters: (datetime.time(0, 0),)

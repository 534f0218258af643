-- Order.objects.filter(placed_at__time__lt=time(1, 0)).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  CAST(`example_order`.`placed_at` AS TIME(6)) < %s
ORDER BY
  CAST(`example_order`.`id` AS CHAR) ASC;
-- parameters: (datetime.time(1, 0),)

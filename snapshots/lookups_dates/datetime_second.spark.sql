-- Order.objects.filter(placed_at__second__gte=15).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  FLOOR((
    pmod(unix_micros(`example_order`.`placed_at`), 60000000) / 1000000.0
  )) >= %s
ORDER BY
  `example_order`.`id` ASC;
-- parameters: (15,)

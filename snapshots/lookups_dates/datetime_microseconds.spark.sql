-- Order.objects.filter(placed_at__gt=datetime(2022, 6, 15, 12, 30, 15, 123456, UTC)).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  `example_order`.`placed_at` > %s
ORDER BY
  `example_order`.`id` ASC;
-- parameters: (datetime.datetime(2022, 6, 15, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc),)

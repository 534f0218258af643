-- Order.objects.filter(placed_at=datetime(2022, 1, 1, tzinfo=UTC))

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  `example_order`.`placed_at` = %s;
-- parameters: (datetime.datetime(2022, 1, 1, 0, 0, tzinfo=datetime.timezone.utc),)

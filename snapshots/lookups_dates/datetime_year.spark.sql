-- Order.objects.filter(placed_at__year=2021).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  `example_order`.`placed_at` BETWEEN %s AND %s
ORDER BY
  `example_order`.`id` ASC;
-- parameters: (datetime.datetime(2021, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2021, 12, 31, 23, 59, 59, 999999, tzinfo=datetime.timezone.utc))

-- Order.objects.filter(placed_at__date=date(2024, 2, 29)).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  CAST(`example_order`.`placed_at` AS DATE) = %s
ORDER BY
  `example_order`.`id` ASC;
-- parameters: (datetime.date(2024, 2, 29),)

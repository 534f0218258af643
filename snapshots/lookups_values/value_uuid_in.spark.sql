-- Order.objects.filter(pk__in=ORDERS).order_by('placed_at')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  `example_order`.`id` IN (%s, %s)
ORDER BY
  `example_order`.`placed_at` ASC;
-- parameters: ('25000000-0000-4000-8000-000000000001', '4a000000-0000-4000-8000-000000000002')

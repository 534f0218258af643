-- Order.objects.filter(placed_at__minute=30).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  (
    minute(`example_order`.`placed_at`)
  ) = %s
ORDER BY
  `example_order`.`id` ASC;
-- parameters: (30,)

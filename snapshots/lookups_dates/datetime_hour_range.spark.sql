-- Order.objects.filter(placed_at__hour__range=(22, 23)).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  (
    hour(`example_order`.`placed_at`)
  ) BETWEEN %s AND %s
ORDER BY
  `example_order`.`id` ASC;
-- parameters: (22, 23)

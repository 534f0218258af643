-- Order.objects.annotate(items=Sum('lines__quantity')).filter(items__gt=4).order_by('placed_at')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`,
  SUM(`example_orderline`.`quantity`) AS `items`
FROM `example_order`
LEFT OUTER JOIN `example_orderline`
  ON (
    `example_order`.`id` = `example_orderline`.`order_id`
  )
GROUP BY
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
HAVING
  SUM(`example_orderline`.`quantity`) > %s
ORDER BY
  `example_order`.`placed_at` ASC;
-- parameters: (4,)

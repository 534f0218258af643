-- Order.objects.filter(placed_at__lte=Now()).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  `example_order`.`placed_at` <= (
    current_timestamp()
  )
ORDER BY
  `example_order`.`id` ASC;
-- parameters: ()

-- Order.objects.filter(status=Order.Status.PAID).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  `example_order`.`status` = %s
ORDER BY
  `example_order`.`id` ASC;
-- parameters: (Order.Status.PAID,)

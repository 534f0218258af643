-- Order.objects.filter(status__in=[Order.Status.NEW, Order.Status.SHIPPED]).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  `example_order`.`status` IN (%s, %s)
ORDER BY
  `example_order`.`id` ASC;
-- parameters: (Order.Status.NEW, Order.Status.SHIPPED)

-- Customer.objects.annotate(open_orders=FilteredRelation('orders', condition=~Q(orders__status='cancelled')))
--     .annotate(n=Count('open_orders'))
--     .order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  COUNT(`open_orders`.`id`) AS `n`
FROM `example_customer`
LEFT OUTER JOIN `example_order` AS `open_orders`
  ON (
    `example_customer`.`id` = `open_orders`.`customer_id`
    AND (
      NOT (
        `open_orders`.`status` = %s AND `open_orders`.`status` IS NOT NULL
      )
    )
  )
GROUP BY
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('cancelled',)

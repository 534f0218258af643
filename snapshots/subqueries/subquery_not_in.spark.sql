-- Customer.objects.exclude(pk__in=Order.objects.values('customer')).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  NOT (
    `example_customer`.`id` IN (
      SELECT
        `U0`.`customer_id` AS `customer`
      FROM `example_order` AS `U0`
    )
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ()

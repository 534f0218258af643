-- Customer.objects.filter(pk__in=Order.objects.filter(status='paid').values('customer'))
--     .order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  `example_customer`.`id` IN (
    SELECT
      `U0`.`customer_id` AS `customer`
    FROM `example_order` AS `U0`
    WHERE
      `U0`.`status` = %s
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('paid',)

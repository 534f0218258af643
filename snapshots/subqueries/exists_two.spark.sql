-- Customer.objects.filter(Exists(Order.objects.filter(customer=OuterRef('pk'), status='new')), ~Exists(Order.objects.filter(customer=OuterRef('pk'), status='cancelled')))
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
  (
    EXISTS(
      SELECT
        1 AS `a`
      FROM `example_order` AS `U0`
      WHERE
        (
          `U0`.`customer_id` = (
            `example_customer`.`id`
          ) AND `U0`.`status` = %s
        )
    )
    AND NOT EXISTS(
      SELECT
        1 AS `a`
      FROM `example_order` AS `U0`
      WHERE
        (
          `U0`.`customer_id` = (
            `example_customer`.`id`
          ) AND `U0`.`status` = %s
        )
    )
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('new', 'cancelled')

-- Customer.objects.filter(Exists(Order.objects.filter(Exists(OrderLine.objects.filter(order=OuterRef('pk'), quantity__gt=4)), customer=OuterRef('pk'))))
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
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_order` AS `V0`
    WHERE
      (
        EXISTS(
          SELECT
            1 AS `a`
          FROM `example_orderline` AS `U0`
          WHERE
            (
              `U0`.`order_id` = (
                `V0`.`id`
              ) AND `U0`.`quantity` > %s
            )
        )
        AND `V0`.`customer_id` = (
          `example_customer`.`id`
        )
      )
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (4,)

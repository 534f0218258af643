-- Customer.objects.filter(Exists(Order.objects.filter(customer=OuterRef('pk')).filter(Exists(OrderLine.objects.filter(order=OuterRef('pk'), order__customer=OuterRef(OuterRef('pk')))))))
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
    FROM `example_order` AS `v0`
    WHERE
      (
        `v0`.`customer_id` = (
          `example_customer`.`id`
        )
        AND EXISTS(
          SELECT
            1 AS `a`
          FROM `example_orderline` AS `u0`
          INNER JOIN `example_order` AS `u1`
            ON (
              `u0`.`order_id` = `u1`.`id`
            )
          WHERE
            (
              `u0`.`order_id` = (
                `v0`.`id`
              )
              AND `u1`.`customer_id` = (
                `example_customer`.`id`
              )
            )
        )
      )
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ()

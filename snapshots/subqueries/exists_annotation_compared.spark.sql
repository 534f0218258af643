-- Customer.objects.annotate(buys=Exists(Order.objects.filter(customer=OuterRef('pk'))))
--     .filter(buys=F('is_active'))
--     .order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_order` AS `U0`
    WHERE
      `U0`.`customer_id` = (
        `example_customer`.`id`
      )
  ) AS `buys`
FROM `example_customer`
WHERE
  (
    EXISTS(
      SELECT
        1 AS `a`
      FROM `example_order` AS `U0`
      WHERE
        `U0`.`customer_id` = (
          `example_customer`.`id`
        )
    )
  ) = (
    `example_customer`.`is_active`
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ()

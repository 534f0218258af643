-- Customer.objects.annotate(v=truth_of(Q(Exists(Order.objects.filter(customer=OuterRef('pk')))) | Q(is_active=False)))
--     .order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
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
    OR NOT `example_customer`.`is_active`
  ) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ()

-- Order.objects.annotate(v=Subquery(Customer.objects.filter(pk=OuterRef('customer')).values('is_active')[:1]))
--     .filter(v=True)
--     .order_by('placed_at', 'pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`,
  (
    SELECT
      min_by(`U0`.`is_active`, struct(1)) AS `is_active`
    FROM `example_customer` AS `U0`
    WHERE
      `U0`.`id` = (
        `example_order`.`customer_id`
      )
  ) AS `v`
FROM `example_order`
WHERE
  (
    SELECT
      min_by(`U0`.`is_active`, struct(1)) AS `is_active`
    FROM `example_customer` AS `U0`
    WHERE
      `U0`.`id` = (
        `example_order`.`customer_id`
      )
  ) = TRUE
ORDER BY
  `example_order`.`placed_at` ASC,
  `example_order`.`id` ASC;
-- parameters: ()

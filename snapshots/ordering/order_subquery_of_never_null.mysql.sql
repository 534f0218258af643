-- Customer.objects.annotate(v=Subquery(Order.objects.filter(customer=OuterRef('pk')).order_by('-placed_at').values('placed_at')[:1]))
--     .order_by('-v', '-pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  (
    SELECT
      `u0`.`placed_at` AS `placed_at`
    FROM `example_order` AS `u0`
    WHERE
      `u0`.`customer_id` = (
        `example_customer`.`id`
      )
    ORDER BY
      1 DESC
    LIMIT 1
  ) AS `v`
FROM `example_customer`
ORDER BY
  7 DESC,
  `example_customer`.`id` DESC;
-- parameters: ()

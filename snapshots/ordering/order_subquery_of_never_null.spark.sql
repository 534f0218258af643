-- Customer.objects.annotate(v=Subquery(Order.objects.filter(customer=OuterRef('pk')).order_by('-placed_at').values('placed_at')[:1]))
--     .order_by('-v', '-pk')

SELECT
  `sorted`.`id`,
  `sorted`.`name`,
  `sorted`.`email`,
  `sorted`.`city`,
  `sorted`.`is_active`,
  `sorted`.`wants_mail`,
  `sorted`.`v`
FROM (
  SELECT
    `example_customer`.`id`,
    `example_customer`.`name`,
    `example_customer`.`email`,
    `example_customer`.`city`,
    `example_customer`.`is_active`,
    `example_customer`.`wants_mail`,
    (
      SELECT
        max_by(`U0`.`placed_at`, struct(NOT `U0`.`placed_at` IS NULL, `U0`.`placed_at`)) AS `placed_at`
      FROM `example_order` AS `U0`
      WHERE
        `U0`.`customer_id` = (
          `example_customer`.`id`
        )
    ) AS `v`
  FROM `example_customer`
) AS `sorted`
ORDER BY
  7 DESC,
  1 DESC;
-- parameters: ()

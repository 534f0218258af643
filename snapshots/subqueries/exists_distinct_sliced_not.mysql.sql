-- Customer.objects.filter(~Exists(Order.objects.filter(customer=OuterRef('pk')).values('status').distinct()[1:]))
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
  NOT EXISTS(
    SELECT DISTINCT
      `u0`.`status` AS `status`,
      %s AS `a`
    FROM `example_order` AS `u0`
    WHERE
      `u0`.`customer_id` = (
        `example_customer`.`id`
      )
    LIMIT 1
    OFFSET 1
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (1,)

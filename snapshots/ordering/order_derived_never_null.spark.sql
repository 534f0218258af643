-- Customer.objects.filter(pk__in=Customer.objects.order_by('-pk')[1:4].values('pk')).order_by('-pk')

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
      `U0`.`id` AS `pk`
    FROM `example_customer` AS `U0`
    ORDER BY
      1 DESC
    LIMIT 3
    OFFSET 1
  )
ORDER BY
  `example_customer`.`id` DESC;
-- parameters: ()

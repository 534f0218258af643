-- Customer.objects.annotate(n=Count('orders')).order_by('-n', '-pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  COUNT(`example_order`.`id`) AS `n`
FROM `example_customer`
LEFT OUTER JOIN `example_order`
  ON (
    `example_customer`.`id` = `example_order`.`customer_id`
  )
GROUP BY
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
ORDER BY
  7 DESC,
  `example_customer`.`id` DESC;
-- parameters: ()

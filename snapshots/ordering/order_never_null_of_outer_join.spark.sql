-- Customer.objects.order_by('orders__placed_at', '-pk', 'orders__pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
LEFT OUTER JOIN `example_order`
  ON (
    `example_customer`.`id` = `example_order`.`customer_id`
  )
ORDER BY
  `example_order`.`placed_at` ASC,
  `example_customer`.`id` DESC,
  `example_order`.`id` ASC;
-- parameters: ()

-- Customer.objects.annotate(v=Max('orders__placed_at')).order_by(F('v').desc(nulls_last=True), 'pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  MAX(`example_order`.`placed_at`) AS `v`
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
  `example_customer`.`id` ASC;
-- parameters: ()

-- Customer.objects.annotate(n=Sum('orders__lines__quantity', default=0)).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  COALESCE(SUM(`example_orderline`.`quantity`), %s) AS `n`
FROM `example_customer`
LEFT OUTER JOIN `example_order`
  ON (
    `example_customer`.`id` = `example_order`.`customer_id`
  )
LEFT OUTER JOIN `example_orderline`
  ON (
    `example_order`.`id` = `example_orderline`.`order_id`
  )
GROUP BY
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (0,)

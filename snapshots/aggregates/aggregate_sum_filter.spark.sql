-- Customer.objects.annotate(total=Sum(F('orders__lines__quantity') * F('orders__lines__unit_price'), filter=~Q(orders__status='cancelled')))
--     .order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  SUM((
    `example_orderline`.`quantity` * `example_orderline`.`unit_price`
  )) FILTER(WHERE
    NOT (
      `example_order`.`status` = %s AND `example_order`.`status` IS NOT NULL
    )) AS `total`
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
-- parameters: ('cancelled',)

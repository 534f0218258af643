-- OrderLine.objects.filter(order__customer__city='Paris').order_by('pk')

SELECT
  `example_orderline`.`id`,
  `example_orderline`.`order_id`,
  `example_orderline`.`product_id`,
  `example_orderline`.`quantity`,
  `example_orderline`.`unit_price`
FROM `example_orderline`
INNER JOIN `example_order`
  ON (
    `example_orderline`.`order_id` = `example_order`.`id`
  )
INNER JOIN `example_customer`
  ON (
    `example_order`.`customer_id` = `example_customer`.`id`
  )
WHERE
  `example_customer`.`city` = %s
ORDER BY
  `example_orderline`.`id` ASC;
-- parameters: ('Paris',)

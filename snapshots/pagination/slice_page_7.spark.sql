-- OrderLine.objects.order_by('pk')[12:14]

SELECT
  `example_orderline`.`id`,
  `example_orderline`.`order_id`,
  `example_orderline`.`product_id`,
  `example_orderline`.`quantity`,
  `example_orderline`.`unit_price`
FROM `example_orderline`
ORDER BY
  `example_orderline`.`id` ASC
LIMIT 2
OFFSET 12;
-- parameters: ()

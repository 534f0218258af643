-- OrderLine.objects.filter(product__in=[1, 2]).order_by('pk')

SELECT
  `example_orderline`.`id`,
  `example_orderline`.`order_id`,
  `example_orderline`.`product_id`,
  `example_orderline`.`quantity`,
  `example_orderline`.`unit_price`
FROM `example_orderline`
WHERE
  `example_orderline`.`product_id` IN (%s, %s)
ORDER BY
  `example_orderline`.`id` ASC;
-- parameters: (1, 2)

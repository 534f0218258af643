-- OrderLine.objects.annotate(v=Window(Sum(F('quantity') * F('unit_price')), partition_by='product', order_by='pk'))
--     .order_by('pk')

SELECT
  `example_orderline`.`id`,
  `example_orderline`.`order_id`,
  `example_orderline`.`product_id`,
  `example_orderline`.`quantity`,
  `example_orderline`.`unit_price`,
  SUM((
    `example_orderline`.`quantity` * `example_orderline`.`unit_price`
  )) OVER (PARTITION BY `example_orderline`.`product_id` ORDER BY `example_orderline`.`id`) AS `v`
FROM `example_orderline`
ORDER BY
  `example_orderline`.`id` ASC;
-- parameters: ()

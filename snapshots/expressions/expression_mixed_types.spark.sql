-- OrderLine.objects.annotate(total=ExpressionWrapper(F('quantity') * F('unit_price'), output_field=DecimalField(max_digits=14, decimal_places=2)))
--     .order_by('pk')

SELECT
  `example_orderline`.`id`,
  `example_orderline`.`order_id`,
  `example_orderline`.`product_id`,
  `example_orderline`.`quantity`,
  `example_orderline`.`unit_price`,
  (
    `example_orderline`.`quantity` * `example_orderline`.`unit_price`
  ) AS `total`
FROM `example_orderline`
ORDER BY
  `example_orderline`.`id` ASC;
-- parameters: ()

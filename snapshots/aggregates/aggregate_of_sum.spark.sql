-- Order.objects.annotate(n=Sum('lines__quantity')).aggregate(most=Max('n'), least=Min('n'))

SELECT
  MAX(`n`),
  MIN(`n`)
FROM (
  SELECT
    SUM(`example_orderline`.`quantity`) AS `n`
  FROM `example_order`
  LEFT OUTER JOIN `example_orderline`
    ON (
      `example_order`.`id` = `example_orderline`.`order_id`
    )
  GROUP BY
    `example_order`.`id`
) AS `subquery`;
-- parameters: ()

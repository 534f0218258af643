-- OrderLine.objects.order_by('pk')[3:8].aggregate(total=Sum(F('quantity') * F('unit_price')))

SELECT
  SUM((
    `__col1` * `__col2`
  ))
FROM (
  SELECT
    `example_orderline`.`quantity` AS `__col1`,
    `example_orderline`.`unit_price` AS `__col2`
  FROM `example_orderline`
  ORDER BY
    `example_orderline`.`id` ASC
  LIMIT 5
  OFFSET 3
) AS `subquery`;
-- parameters: ()

-- OrderLine.objects.aggregate(total=Sum(F('quantity') * F('unit_price')))

SELECT
  SUM((
    `example_orderline`.`quantity` * `example_orderline`.`unit_price`
  )) AS `total`
FROM `example_orderline`;
-- parameters: ()

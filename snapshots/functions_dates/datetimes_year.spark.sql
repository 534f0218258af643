-- Order.objects.datetimes('placed_at', 'year')

SELECT DISTINCT
  date_trunc('YEAR', CAST(`example_order`.`placed_at` AS TIMESTAMP)) AS `datetimefield`
FROM `example_order`
WHERE
  `example_order`.`placed_at` IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

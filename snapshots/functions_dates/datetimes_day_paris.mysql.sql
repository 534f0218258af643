-- Order.objects.datetimes('placed_at', 'day', tzinfo=PARIS)

SELECT DISTINCT
  CAST(DATE(CONVERT_TZ(`example_order`.`placed_at`, 'UTC', 'Europe/Paris')) AS DATETIME(6)) AS `datetimefield`
FROM `example_order`
WHERE
  `example_order`.`placed_at` IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

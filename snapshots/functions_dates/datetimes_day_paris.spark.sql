-- Order.objects.datetimes('placed_at', 'day', tzinfo=PARIS)

SELECT DISTINCT
  date_trunc(
    'DAY',
    CAST(from_utc_timestamp(`example_order`.`placed_at`, 'Europe/Paris') AS TIMESTAMP)
  ) AS `datetimefield`
FROM `example_order`
WHERE
  `example_order`.`placed_at` IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

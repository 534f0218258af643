-- Order.objects.datetimes('placed_at', 'year')

SELECT DISTINCT
  CAST(DATE_SUB(
    DATE(`example_order`.`placed_at`),
    INTERVAL (
      DAYOFYEAR(`example_order`.`placed_at`) - 1
    ) DAY
  ) AS DATETIME(6)) AS `datetimefield`
FROM `example_order`
WHERE
  `example_order`.`placed_at` IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

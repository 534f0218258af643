-- Order.objects.datetimes('placed_at', 'month')

SELECT DISTINCT
  CAST(DATE_SUB(
    DATE(`example_order`.`placed_at`),
    INTERVAL (
      DAYOFMONTH(`example_order`.`placed_at`) - 1
    ) DAY
  ) AS DATETIME(6)) AS `datetimefield`
FROM `example_order`
WHERE
  `example_order`.`placed_at` IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

-- Order.objects.datetimes('placed_at', 'day', tzinfo=PARIS)

SELECT DISTINCT
  CAST(CAST(CAST([example_order].[placed_at] AT TIME ZONE 'UTC' AT TIME ZONE 'Romance Standard Time' AS DATETIME2) AS DATE) AS DATETIME2) AS [datetimefield]
FROM [example_order]
WHERE
  [example_order].[placed_at] IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

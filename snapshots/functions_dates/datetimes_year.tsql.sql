-- Order.objects.datetimes('placed_at', 'year')

SELECT DISTINCT
  CAST(DATEADD(
    DAY,
    1 - DATEPART(DAYOFYEAR, [example_order].[placed_at]),
    CAST([example_order].[placed_at] AS DATE)
  ) AS DATETIME2) AS [datetimefield]
FROM [example_order]
WHERE
  [example_order].[placed_at] IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

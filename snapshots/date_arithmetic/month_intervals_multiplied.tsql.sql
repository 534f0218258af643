SELECT
  (
    DATEADD(MONTH, [example_entry].[rating] * 1, CAST([example_entry].[pub_date] AS DATETIME2))
  ) AS [func1]
FROM [example_entry]
ORDER BY
  [example_entry].[id] ASC;
-- parameters: ()

SELECT
  (
    CAST(DATEPART(DAY, [example_entry].[pub_date]) AS NUMERIC(16, 6)) / DATEPART(MONTH, [example_entry].[pub_date])
  ) AS [combinedexpression1]
FROM [example_entry]
ORDER BY
  [example_entry].[id] ASC;
-- parameters: ()

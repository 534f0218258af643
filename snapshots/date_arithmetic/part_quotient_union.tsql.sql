SELECT
  (
    CAST(DATEPART(MINUTE, [example_event].[starts_at]) AS NUMERIC(16, 6)) / %s
  ) AS [combinedexpression1]
FROM [example_event]
UNION
SELECT
  (
    CAST(DATEPART(DAY, [example_entry].[pub_date]) AS NUMERIC(16, 6)) / %s
  ) AS [combinedexpression1]
FROM [example_entry];
-- parameters: (2, 2)

SELECT
  [arm].[value1]
FROM (
  SELECT
  TOP 3
    CAST(NULL AS DATE) AS [value1]
  FROM [example_event]
  ORDER BY
    [example_event].[id] ASC
) AS [arm]
UNION ALL
SELECT
  [example_event].[deadline] AS [deadline]
FROM [example_event];
-- parameters: ()

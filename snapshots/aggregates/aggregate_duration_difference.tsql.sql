SELECT
  SUM(
    DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
  ) AS [total]
FROM [example_event]
WHERE
  [example_event].[ends_at] < %s;
-- parameters: (datetime.datetime(2500, 1, 1, 0, 0),)

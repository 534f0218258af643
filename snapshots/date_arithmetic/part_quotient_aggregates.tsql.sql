-- Event.objects.aggregate(a=Max(ExtractMinute('starts_at') / 2), b=Avg(ExtractMinute('starts_at') / 2), c=Max(ExtractMinute('starts_at')) / 2, d=Sum(ExtractDay('day') / 2, filter=Q(pk__gt=1)))

SELECT
  MAX(
    (
      CAST(DATEPART(MINUTE, [example_event].[starts_at]) AS NUMERIC(16, 6)) / %s
    )
  ) AS [a],
  AVG(
    CAST((
      CAST(DATEPART(MINUTE, [example_event].[starts_at]) AS NUMERIC(16, 6)) / %s
    ) AS NUMERIC(38, 14))
  ) AS [b],
  (
    CAST(MAX(DATEPART(MINUTE, [example_event].[starts_at])) AS NUMERIC(16, 6)) / %s
  ) AS [c],
  SUM(
    CASE
      WHEN [example_event].[id] > %s
      THEN (
        CAST(DATEPART(DAY, [example_event].[day]) AS NUMERIC(16, 6)) / %s
      )
    END
  ) AS [d]
FROM [example_event];
-- parameters: (2, 2, 2, 1, 2)

-- Event.objects.values_list(MINUTES / 2).union(Entry.objects.values_list(ExtractDay('pub_date') / 2))

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

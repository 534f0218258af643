-- Event.objects.order_by('pk').annotate(v=JSONObject(a='day', b='deadline'))

SELECT
  [example_event].[id],
  [example_event].[title],
  [example_event].[starts_at],
  [example_event].[ends_at],
  [example_event].[day],
  [example_event].[deadline],
  [example_event].[opens],
  [example_event].[closes],
  [example_event].[length],
  [example_event].[pause],
  JSON_QUERY(
    (
      SELECT
        CAST([example_event].[day] AS NVARCHAR(MAX)) AS [a],
        CAST([example_event].[deadline] AS NVARCHAR(MAX)) AS [b]
      FOR JSON
        PATH,
        INCLUDE_NULL_VALUES,
        WITHOUT_ARRAY_WRAPPER
    )
  ) AS [v]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()

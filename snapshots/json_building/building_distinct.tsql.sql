-- Event.objects.values(v=JSONObject(a='day')).distinct()

SELECT DISTINCT
  JSON_QUERY(
    (
      SELECT
        CAST([example_event].[day] AS NVARCHAR(MAX)) AS [a]
      FOR JSON
        PATH,
        INCLUDE_NULL_VALUES,
        WITHOUT_ARRAY_WRAPPER
    )
  ) AS [v]
FROM [example_event];
-- parameters: ()

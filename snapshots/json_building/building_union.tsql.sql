-- Event.objects.values(v=JSONArray('day'))
--     .union(Event.objects.values(v=JSONArray('deadline')), all=True)

SELECT
  CONCAT(
    '[',
    COALESCE(
      '"' + STRING_ESCAPE(CAST([example_event].[day] AS NVARCHAR(MAX)), 'json') + '"',
      'null'
    ),
    ']'
  ) AS [v]
FROM [example_event]
UNION ALL
SELECT
  CONCAT(
    '[',
    COALESCE(
      '"' + STRING_ESCAPE(CAST([example_event].[deadline] AS NVARCHAR(MAX)), 'json') + '"',
      'null'
    ),
    ']'
  ) AS [v]
FROM [example_event];
-- parameters: ()

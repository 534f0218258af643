-- Person.objects.annotate(v=JSONArray('pk', 'name', 'nickname'))

SELECT
  [example_person].[id],
  [example_person].[name],
  [example_person].[nickname],
  [example_person].[born],
  CONCAT(
    '[',
    COALESCE(CAST([example_person].[id] AS NVARCHAR(MAX)), 'null'),
    ', ',
    COALESCE('"' + STRING_ESCAPE([example_person].[name], 'json') + '"', 'null'),
    ', ',
    COALESCE('"' + STRING_ESCAPE([example_person].[nickname], 'json') + '"', 'null'),
    ']'
  ) AS [v]
FROM [example_person]
ORDER BY
  [example_person].[name] ASC,
  [example_person].[id] ASC;
-- parameters: ()

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  COALESCE(
    JSON_VALUE([example_document].[data], '$.a.b.c[2].d'),
    JSON_QUERY([example_document].[data], '$.a.b.c[2].d')
  ) AS [v]
FROM [example_document]
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

SELECT
  COALESCE(
    JSON_QUERY([example_document].[data], '$.a'),
    JSON_VALUE([example_document].[data], '$.a')
  ) AS [data__a],
  COALESCE(
    JSON_QUERY([example_document].[data], '$.b'),
    JSON_VALUE([example_document].[data], '$.b')
  ) AS [data__b]
FROM [example_document]
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

SELECT
  COALESCE(
    JSON_QUERY([example_document].[data], '$.a.b.c'),
    JSON_VALUE([example_document].[data], '$.a.b.c')
  ) AS [data__a__b__c],
  COALESCE(
    JSON_QUERY([example_document].[data], '$.list[1]'),
    JSON_VALUE([example_document].[data], '$.list[1]')
  ) AS [data__list__1]
FROM [example_document]
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

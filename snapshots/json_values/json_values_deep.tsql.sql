SELECT
  COALESCE(
    JSON_QUERY(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.a.b.c'
    ),
    JSON_VALUE(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.a.b.c'
    )
  ) AS [data__a__b__c],
  COALESCE(
    JSON_QUERY(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.list[1]'
    ),
    JSON_VALUE(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.list[1]'
    )
  ) AS [data__list__1]
FROM [example_document]
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

SELECT
  COALESCE(
    JSON_QUERY(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.a'
    ),
    JSON_VALUE(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.a'
    )
  ) AS [data__a],
  COALESCE(
    JSON_QUERY(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.b'
    ),
    JSON_VALUE(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.b'
    )
  ) AS [data__b]
FROM [example_document]
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  COALESCE(
    JSON_VALUE(
      CASE
        WHEN ISJSON([example_document].[extra]) = 1
        THEN [example_document].[extra]
      END,
      '$.y'
    ),
    JSON_QUERY(
      CASE
        WHEN ISJSON([example_document].[extra]) = 1
        THEN [example_document].[extra]
      END,
      '$.y'
    )
  ) LIKE %s ESCAPE '\'
ORDER BY
  [example_document].[id] ASC;
-- parameters: ('%🎸',)

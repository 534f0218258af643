SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  LOWER(
    COALESCE(
      JSON_VALUE(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.b'
      ),
      JSON_QUERY(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.b'
      )
    )
  ) AS [v]
FROM [example_document]
WHERE
  LOWER(
    COALESCE(
      JSON_VALUE(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.b'
      ),
      JSON_QUERY(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.b'
      )
    )
  ) = %s
ORDER BY
  [example_document].[id] ASC;
-- parameters: ('text',)

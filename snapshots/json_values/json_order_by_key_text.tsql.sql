SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
ORDER BY
  CASE
    WHEN COALESCE(
      JSON_VALUE(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.b'
      ),
      JSON_QUERY(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.b'
      )
    ) IS NULL
    THEN 1
    ELSE 0
  END,
  COALESCE(
    JSON_VALUE(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.b'
    ),
    JSON_QUERY(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.b'
    )
  ) ASC,
  [example_document].[id] ASC;
-- parameters: ()

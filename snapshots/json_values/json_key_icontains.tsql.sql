SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  UPPER(
    COALESCE(
      JSON_VALUE([example_document].[data], '$.b'),
      JSON_QUERY([example_document].[data], '$.b')
    )
  ) LIKE UPPER(%s) ESCAPE '\'
ORDER BY
  [example_document].[id] ASC;
-- parameters: ('%TEX%',)

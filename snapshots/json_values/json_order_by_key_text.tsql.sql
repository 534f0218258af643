SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
ORDER BY
  CASE
    WHEN COALESCE(
      JSON_VALUE([example_document].[data], '$.b'),
      JSON_QUERY([example_document].[data], '$.b')
    ) IS NULL
    THEN 1
    ELSE 0
  END,
  COALESCE(
    JSON_VALUE([example_document].[data], '$.b'),
    JSON_QUERY([example_document].[data], '$.b')
  ) ASC,
  [example_document].[id] ASC;
-- parameters: ()

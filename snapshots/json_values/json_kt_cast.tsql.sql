SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  CAST(COALESCE(
    JSON_VALUE([example_document].[data], '$.n'),
    JSON_QUERY([example_document].[data], '$.n')
  ) AS INT) AS [v]
FROM [example_document]
WHERE
  EXISTS(
    SELECT
      1
    FROM OPENJSON([example_document].[data])
    WHERE
      [key] = 'n'
  )
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  NOT (
    EXISTS(
      SELECT
        1
      FROM OPENJSON([example_document].[extra])
      WHERE
        [key] = 'x'
    )
    AND [example_document].[extra] IS NOT NULL
  )
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

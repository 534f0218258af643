SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  (
    EXISTS(
      SELECT
        1
      FROM OPENJSON([example_document].[data])
      WHERE
        [key] = 'a'
    )
    AND EXISTS(
      SELECT
        1
      FROM OPENJSON([example_document].[data])
      WHERE
        [key] = 'b'
    )
  )
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

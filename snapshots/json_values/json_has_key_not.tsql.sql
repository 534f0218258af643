-- Document.objects.order_by('pk').exclude(extra__has_key='x')

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
      FROM OPENJSON(
        CASE
          WHEN ISJSON([example_document].[extra]) = 1
          THEN [example_document].[extra]
        END
      )
      WHERE
        [key] = 'x'
    )
    AND [example_document].[extra] IS NOT NULL
  )
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

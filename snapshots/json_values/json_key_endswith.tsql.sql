-- Document.objects.order_by('pk').filter(extra__y__endswith='🎸')

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  (
    SELECT
      [value]
    FROM OPENJSON(
      CASE
        WHEN ISJSON([example_document].[extra]) = 1
        THEN [example_document].[extra]
      END
    )
    WHERE
      [key] = 'y'
  ) LIKE %s ESCAPE '\'
ORDER BY
  [example_document].[id] ASC;
-- parameters: ('%🎸',)

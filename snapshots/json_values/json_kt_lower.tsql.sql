-- Document.objects.order_by('pk').annotate(v=Lower(KT('data__b'))).filter(v='text')

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  LOWER(
    (
      SELECT
        [value]
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 'b'
    )
  ) AS [v]
FROM [example_document]
WHERE
  LOWER(
    (
      SELECT
        [value]
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 'b'
    )
  ) = %s
ORDER BY
  [example_document].[id] ASC;
-- parameters: ('text',)

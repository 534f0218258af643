-- Document.objects.order_by('pk').annotate(v=KeyTextTransform('b', 'data'))

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  (
    SELECT
      [value]
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'b'
  ) AS [v]
FROM [example_document]
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

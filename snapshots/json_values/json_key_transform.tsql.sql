-- Document.objects.order_by('pk').annotate(v=KeyTransform('b', 'data'))

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  (
    SELECT
      CASE [type]
        WHEN 0
        THEN 'null'
        WHEN 1
        THEN '"' + STRING_ESCAPE([value], 'json') + '"'
        ELSE [value]
      END
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

-- Document.objects.order_by('pk').annotate(v=Window(Count('pk'), partition_by=KT('data__b')))

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  COUNT_BIG([example_document].[id]) OVER (
    PARTITION BY (
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
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

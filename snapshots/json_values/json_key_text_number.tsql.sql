-- Document.objects.order_by('pk').filter(data__a='1')

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  (
    SELECT
      CASE WHEN [type] = 1 AND [value] = %s THEN 1 ELSE 0 END
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'a'
  ) = 1
ORDER BY
  [example_document].[id] ASC;
-- parameters: ('1',)

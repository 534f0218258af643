-- Document.objects.order_by('pk').filter(data__a__has_key='b')

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  EXISTS(
    SELECT
      1
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.a'
    )
    WHERE
      [key] = 'b'
  )
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

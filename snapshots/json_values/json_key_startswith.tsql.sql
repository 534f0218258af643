-- Document.objects.order_by('pk').filter(data__b__startswith='te')

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
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'b'
  ) LIKE %s ESCAPE '\'
ORDER BY
  [example_document].[id] ASC;
-- parameters: ('te%',)

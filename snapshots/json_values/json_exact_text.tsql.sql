-- Document.objects.order_by('pk').filter(data='plain')

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
    FROM OPENJSON(CONCAT('[', [example_document].[data], ']'))
    WHERE
      [key] = '0'
  ) = 1
ORDER BY
  [example_document].[id] ASC;
-- parameters: ('plain',)

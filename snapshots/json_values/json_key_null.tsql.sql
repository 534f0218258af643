-- Document.objects.order_by('pk').filter(data__c=None)

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  (
    SELECT
      CASE WHEN [type] = 0 THEN 1 ELSE 0 END
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'c'
  ) = 1
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

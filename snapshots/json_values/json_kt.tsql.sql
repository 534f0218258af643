-- Document.objects.order_by('pk').annotate(v=KT('data__a__b__c__2__d'))

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  (
    SELECT
      [value]
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.a.b.c[2]'
    )
    WHERE
      [key] = 'd'
  ) AS [v]
FROM [example_document]
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

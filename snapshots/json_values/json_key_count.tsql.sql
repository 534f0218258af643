-- Document.objects.values('title').annotate(n=Count('data__c'))

SELECT
  [aggregated].[example_document_title] AS [title],
  COUNT_BIG([aggregated].[value1]) AS [n]
FROM (
  SELECT
    [example_document].[title] AS [example_document_title],
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
        [key] = 'c'
    ) AS [value1]
  FROM [example_document]
) AS [aggregated]
GROUP BY
  [aggregated].[example_document_title];
-- parameters: ()

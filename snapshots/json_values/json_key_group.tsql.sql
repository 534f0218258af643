-- Document.objects.values('data__b').annotate(n=Count('pk'))

SELECT
  [grouped].[key1] AS [data__b],
  COUNT_BIG([grouped].[example_document_id]) AS [n]
FROM (
  SELECT
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
    ) AS [key1],
    [example_document].[id] AS [example_document_id]
  FROM [example_document]
) AS [grouped]
GROUP BY
  [grouped].[key1];
-- parameters: ()

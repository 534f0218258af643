-- Document.objects.order_by('pk').values_list('data__a__b__c', 'data__list__1')

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
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.a.b'
    )
    WHERE
      [key] = 'c'
  ) AS [data__a__b__c],
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
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.list'
    )
    WHERE
      [key] = '1'
  ) AS [data__list__1]
FROM [example_document]
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

-- Document.objects.order_by('pk').values_list('data__a', 'data__b')

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
      [key] = 'a'
  ) AS [data__a],
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
  ) AS [data__b]
FROM [example_document]
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()

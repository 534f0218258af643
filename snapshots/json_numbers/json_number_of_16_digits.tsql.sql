-- Document.objects.order_by('pk').values_list('pk').filter(data__f=9007199254740993)

SELECT
  [example_document].[id] AS [pk]
FROM [example_document]
WHERE
  (
    SELECT
      CASE
        WHEN [type] = 2
        AND TRY_CAST([value] AS FLOAT) = %s
        AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) = %s
        THEN 1
        ELSE 0
      END
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'f'
  ) = 1
ORDER BY
  1 ASC;
-- parameters: (9007199254740993, 9007199254740993, 9007199254740993)

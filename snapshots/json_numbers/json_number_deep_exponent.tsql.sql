-- Document.objects.order_by('pk').values_list('pk').filter(data__deep__er=1e+25)

SELECT
  [example_document].[id] AS [pk]
FROM [example_document]
WHERE
  (
    SELECT
      CASE
        WHEN [type] = 2
        AND TRY_CAST([value] AS FLOAT) = TRY_CAST(CAST(%s AS NVARCHAR(MAX)) AS FLOAT)
        AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 0)), TRY_CAST(%s AS NUMERIC(38, 0))) = TRY_CAST(%s AS NUMERIC(38, 0))
        THEN 1
        ELSE 0
      END
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.deep'
    )
    WHERE
      [key] = 'er'
  ) = 1
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'))

-- Document.objects.order_by('pk').values_list('pk').filter(data__f__lte=LONG)

SELECT
  [example_document].[id] AS [pk]
FROM [example_document]
WHERE
  (
    SELECT
      CASE
        WHEN [type] IN (0, 1)
        OR [type] = 2
        AND (
          TRY_CAST([value] AS FLOAT) < TRY_CAST(CAST(%s AS NVARCHAR(MAX)) AS FLOAT)
          OR (
            TRY_CAST([value] AS FLOAT) = TRY_CAST(CAST(%s AS NVARCHAR(MAX)) AS FLOAT)
            AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 0)), TRY_CAST(%s AS NUMERIC(38, 0))) <= TRY_CAST(%s AS NUMERIC(38, 0))
          )
        )
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
-- parameters: (Decimal('12345678901234567890123456789'), Decimal('12345678901234567890123456789'), Decimal('12345678901234567890123456789'), Decimal('12345678901234567890123456789'))

-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(data__f__gte=1e+25, then=Value('huge')), When(data__f__gt=0, then=Value('more')), default=Value('-')))

SELECT
  [example_document].[id] AS [pk],
  CASE
    WHEN (
      SELECT
        CASE
          WHEN [type] IN (3, 4, 5)
          OR [type] = 2
          AND (
            TRY_CAST([value] AS FLOAT) > TRY_CAST(CAST(%s AS NVARCHAR(MAX)) AS FLOAT)
            OR (
              TRY_CAST([value] AS FLOAT) = TRY_CAST(CAST(%s AS NVARCHAR(MAX)) AS FLOAT)
              AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 0)), TRY_CAST(%s AS NUMERIC(38, 0))) >= TRY_CAST(%s AS NUMERIC(38, 0))
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
    THEN CAST(%s AS NVARCHAR(MAX))
    WHEN (
      SELECT
        CASE
          WHEN [type] IN (3, 4, 5)
          OR [type] = 2
          AND (
            TRY_CAST([value] AS FLOAT) > %s
            OR (
              TRY_CAST([value] AS FLOAT) = %s
              AND TRY_CAST([value] AS NUMERIC(38, 15)) > %s
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
    THEN CAST(%s AS NVARCHAR(MAX))
    ELSE CAST(%s AS NVARCHAR(MAX))
  END AS [case1]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), 'huge', 0, 0, 0, 'more', '-')

-- Document.objects.filter(data__f__gt=100, data__f__lt=10 ** 30).count()

SELECT
  COUNT_BIG(*) AS [__count]
FROM [example_document]
WHERE
  (
    (
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
    AND (
      SELECT
        CASE
          WHEN [type] IN (0, 1)
          OR [type] = 2
          AND (
            TRY_CAST([value] AS FLOAT) < TRY_CAST(CAST(%s AS NVARCHAR(MAX)) AS FLOAT)
            OR (
              TRY_CAST([value] AS FLOAT) = TRY_CAST(CAST(%s AS NVARCHAR(MAX)) AS FLOAT)
              AND TRY_CAST([value] AS NUMERIC(38, 0)) < TRY_CAST(%s AS NUMERIC(38, 0))
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
  );
-- parameters: (100, 100, 100, Decimal('1000000000000000000000000000000'), Decimal('1000000000000000000000000000000'), Decimal('1000000000000000000000000000000'))

-- _told(Q(data__f=10 ** 25))

SELECT
  [example_document].[id] AS [pk],
  CAST(CASE
    WHEN (
      SELECT
        CASE
          WHEN [type] = 2
          AND TRY_CAST([value] AS FLOAT) = TRY_CAST(CAST(%s AS NVARCHAR(MAX)) AS FLOAT)
          AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 0)), TRY_CAST(%s AS NUMERIC(38, 0))) = TRY_CAST(%s AS NUMERIC(38, 0))
          THEN 1
          ELSE 0
        END
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 'f'
    ) = 1
    THEN 1
    WHEN NOT (
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
          CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
        )
        WHERE
          [key] = 'f'
      ) = 1
    )
    THEN 0
  END AS BIT) AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'))

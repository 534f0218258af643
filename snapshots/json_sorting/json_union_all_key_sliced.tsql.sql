-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x'), all=True).order_by('-data__f')[1:5]

SELECT
  [united].[data__f]
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
        [key] = 'f'
    ) AS [data__f]
  FROM [example_document]
  WHERE
    (
      [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND (
        SELECT
          CASE
            WHEN [type] IN (3, 4, 5)
            OR [type] = 2
            AND (
              TRY_CAST([value] AS FLOAT) > %s
              OR (
                TRY_CAST([value] AS FLOAT) = %s
                AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) >= %s
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
              TRY_CAST([value] AS FLOAT) < %s
              OR (
                TRY_CAST([value] AS FLOAT) = %s
                AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) <= %s
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
    )
  UNION ALL
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
        CASE
          WHEN ISJSON([example_document].[extra]) = 1
          THEN [example_document].[extra]
        END
      )
      WHERE
        [key] = 'x'
    ) AS [extra__x]
  FROM [example_document]
  WHERE
    (
      [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND (
        SELECT
          CASE
            WHEN [type] IN (3, 4, 5)
            OR [type] = 2
            AND (
              TRY_CAST([value] AS FLOAT) > %s
              OR (
                TRY_CAST([value] AS FLOAT) = %s
                AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) >= %s
              )
            )
            THEN 1
            ELSE 0
          END
        FROM OPENJSON(
          CASE
            WHEN ISJSON([example_document].[extra]) = 1
            THEN [example_document].[extra]
          END
        )
        WHERE
          [key] = 'x'
      ) = 1
      AND (
        SELECT
          CASE
            WHEN [type] IN (0, 1)
            OR [type] = 2
            AND (
              TRY_CAST([value] AS FLOAT) < %s
              OR (
                TRY_CAST([value] AS FLOAT) = %s
                AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) <= %s
              )
            )
            THEN 1
            ELSE 0
          END
        FROM OPENJSON(
          CASE
            WHEN ISJSON([example_document].[extra]) = 1
            THEN [example_document].[extra]
          END
        )
        WHERE
          [key] = 'x'
      ) = 1
    )
) AS [united]
ORDER BY
  (
    SELECT
      [type]
    FROM OPENJSON(CONCAT('[', [united].[data__f], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [united].[data__f], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [united].[data__f], ']'))
    WHERE
      [key] = '0'
  ) DESC
OFFSET 1 ROWS
FETCH NEXT 4 ROWS ONLY;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 9, 9, 9, 100, 100, 100, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 9, 9, 9, 100, 100, 100, 100)

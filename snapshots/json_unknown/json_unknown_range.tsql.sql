-- _told(Q(data__f__range=(9, 100)))

SELECT
  [example_document].[id] AS [pk],
  (
    CAST(CASE
      WHEN (
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
      THEN 1
      WHEN NOT (
        (
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
      THEN 0
    END AS BIT)
  ) AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, 9, 100, 100, 100, 100, 9, 9, 9, 9, 100, 100, 100, 100)

-- _told(Q(extra__has_key='x') | Q(data__a=1))

SELECT
  [example_document].[id] AS [pk],
  (
    CAST(CASE
      WHEN CASE
        WHEN NOT [example_document].[extra] IS NULL
        THEN CAST(CASE
          WHEN EXISTS(
            SELECT
              1
            FROM OPENJSON(
              CASE
                WHEN ISJSON([example_document].[extra]) = 1
                THEN [example_document].[extra]
              END
            )
            WHERE
              [key] = 'x'
          )
          THEN 1
          ELSE 0
        END AS BIT)
      END = 1
      OR (
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
          [key] = 'a'
      ) = 1
      THEN 1
      WHEN NOT (
        CASE
          WHEN NOT [example_document].[extra] IS NULL
          THEN CAST(CASE
            WHEN EXISTS(
              SELECT
                1
              FROM OPENJSON(
                CASE
                  WHEN ISJSON([example_document].[extra]) = 1
                  THEN [example_document].[extra]
                END
              )
              WHERE
                [key] = 'x'
            )
            THEN 1
            ELSE 0
          END AS BIT)
        END = 1
        OR (
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
            [key] = 'a'
        ) = 1
      )
      THEN 0
    END AS BIT)
  ) AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: (1, 1, 1, 1, 1, 1)

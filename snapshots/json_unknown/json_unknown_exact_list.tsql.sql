-- _told(Q(extra=[1.5, 2.5]))

SELECT
  [example_document].[id] AS [pk],
  CASE
    WHEN NOT [example_document].[extra] IS NULL
    THEN (
      CAST(CASE
        WHEN (
          SELECT
            CASE
              WHEN [type] = 4
              AND (
                SELECT
                  COUNT(*)
                FROM OPENJSON(CASE WHEN [type] = 4 THEN [value] END)
              ) = 2
              THEN 1
              ELSE 0
            END
          FROM OPENJSON(CONCAT('[', [example_document].[extra], ']'))
          WHERE
            [key] = '0'
        ) = 1
        AND EXISTS(
          SELECT
            1
          FROM OPENJSON(
            CASE
              WHEN ISJSON([example_document].[extra]) = 1
              THEN [example_document].[extra]
            END
          )
          WHERE
            [key] = '0' AND LEFT(LTRIM([example_document].[extra]), 1) = '['
        )
        AND (
          SELECT
            CASE WHEN [type] = 2 AND TRY_CAST([value] AS FLOAT) = %s THEN 1 ELSE 0 END
          FROM OPENJSON(
            CASE
              WHEN ISJSON([example_document].[extra]) = 1
              THEN [example_document].[extra]
            END
          )
          WHERE
            [key] = '0' AND LEFT(LTRIM([example_document].[extra]), 1) = '['
        ) = 1
        AND EXISTS(
          SELECT
            1
          FROM OPENJSON(
            CASE
              WHEN ISJSON([example_document].[extra]) = 1
              THEN [example_document].[extra]
            END
          )
          WHERE
            [key] = '1' AND LEFT(LTRIM([example_document].[extra]), 1) = '['
        )
        AND (
          SELECT
            CASE WHEN [type] = 2 AND TRY_CAST([value] AS FLOAT) = %s THEN 1 ELSE 0 END
          FROM OPENJSON(
            CASE
              WHEN ISJSON([example_document].[extra]) = 1
              THEN [example_document].[extra]
            END
          )
          WHERE
            [key] = '1' AND LEFT(LTRIM([example_document].[extra]), 1) = '['
        ) = 1
        THEN 1
        WHEN NOT (
          (
            SELECT
              CASE
                WHEN [type] = 4
                AND (
                  SELECT
                    COUNT(*)
                  FROM OPENJSON(CASE WHEN [type] = 4 THEN [value] END)
                ) = 2
                THEN 1
                ELSE 0
              END
            FROM OPENJSON(CONCAT('[', [example_document].[extra], ']'))
            WHERE
              [key] = '0'
          ) = 1
          AND EXISTS(
            SELECT
              1
            FROM OPENJSON(
              CASE
                WHEN ISJSON([example_document].[extra]) = 1
                THEN [example_document].[extra]
              END
            )
            WHERE
              [key] = '0' AND LEFT(LTRIM([example_document].[extra]), 1) = '['
          )
          AND (
            SELECT
              CASE WHEN [type] = 2 AND TRY_CAST([value] AS FLOAT) = %s THEN 1 ELSE 0 END
            FROM OPENJSON(
              CASE
                WHEN ISJSON([example_document].[extra]) = 1
                THEN [example_document].[extra]
              END
            )
            WHERE
              [key] = '0' AND LEFT(LTRIM([example_document].[extra]), 1) = '['
          ) = 1
          AND EXISTS(
            SELECT
              1
            FROM OPENJSON(
              CASE
                WHEN ISJSON([example_document].[extra]) = 1
                THEN [example_document].[extra]
              END
            )
            WHERE
              [key] = '1' AND LEFT(LTRIM([example_document].[extra]), 1) = '['
          )
          AND (
            SELECT
              CASE WHEN [type] = 2 AND TRY_CAST([value] AS FLOAT) = %s THEN 1 ELSE 0 END
            FROM OPENJSON(
              CASE
                WHEN ISJSON([example_document].[extra]) = 1
                THEN [example_document].[extra]
              END
            )
            WHERE
              [key] = '1' AND LEFT(LTRIM([example_document].[extra]), 1) = '['
          ) = 1
        )
        THEN 0
      END AS BIT)
    )
  END AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: (1.5, 2.5, 1.5, 2.5)

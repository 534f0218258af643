-- _told(~Q(extra={'x': True}))

SELECT
  [example_document].[id] AS [pk],
  CAST(CASE
    WHEN NOT (
      (
        (
          SELECT
            CASE
              WHEN [type] = 5
              AND (
                SELECT
                  COUNT(*)
                FROM OPENJSON(CASE WHEN [type] = 5 THEN [value] END)
              ) = 1
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
            [key] = 'x'
        )
        AND (
          SELECT
            CASE WHEN [type] = 3 AND [value] = 'true' THEN 1 ELSE 0 END
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
      AND [example_document].[extra] IS NOT NULL
    )
    THEN 1
    WHEN NOT (
      NOT (
        (
          (
            SELECT
              CASE
                WHEN [type] = 5
                AND (
                  SELECT
                    COUNT(*)
                  FROM OPENJSON(CASE WHEN [type] = 5 THEN [value] END)
                ) = 1
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
              [key] = 'x'
          )
          AND (
            SELECT
              CASE WHEN [type] = 3 AND [value] = 'true' THEN 1 ELSE 0 END
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
        AND [example_document].[extra] IS NOT NULL
      )
    )
    THEN 0
  END AS BIT) AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: ()

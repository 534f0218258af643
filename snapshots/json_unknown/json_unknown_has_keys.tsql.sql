-- _told(Q(extra__has_keys=['x', 'y']))

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
      AND CASE
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
              [key] = 'y'
          )
          THEN 1
          ELSE 0
        END AS BIT)
      END = 1
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
        AND CASE
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
                [key] = 'y'
            )
            THEN 1
            ELSE 0
          END AS BIT)
        END = 1
      )
      THEN 0
    END AS BIT)
  ) AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: ()

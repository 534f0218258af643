-- EVENTS.values('pk', a=Cast(Value(None), DateField()), b=Cast(DAY, CharField()), c=Cast(SPAN, CharField()))

SELECT
  [example_event].[id] AS [pk],
  CAST(NULL AS DATE) AS [a],
  CAST(CAST(NULL AS DATE) AS NVARCHAR(MAX)) AS [b],
  CASE
    WHEN (
      (
        CAST(NULL AS BIGINT) - (
          (
            CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        CAST(NULL AS BIGINT) - (
          (
            CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          CAST(NULL AS BIGINT) - (
            (
              CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          )
        ) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          (
            CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              CAST(NULL AS BIGINT) - (
                (
                  CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              )
            ) / CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' +'
          ELSE ' '
        END + (
          CONVERT(
            NVARCHAR(8),
            DATEADD(
              SECOND,
              (
                (
                  CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN (
                (
                  CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST((
                        (
                          CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                        ) %% CAST(86400000000 AS BIGINT)
                      ) %% 1000000 AS NVARCHAR(6)),
                      6
                    ),
                    '0',
                    ' '
                  )
                ),
                ' ',
                '0'
              )
            END
          )
        )
      END
    )
    ELSE (
      CONVERT(
        NVARCHAR(8),
        DATEADD(
          SECOND,
          (
            (
              CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) / 1000000,
          CAST('00:00:00' AS TIME)
        ),
        108
      ) + (
        CASE
          WHEN (
            (
              CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) %% 1000000 = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT(
                  '000000' + CAST((
                    (
                      CAST(NULL AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                    ) %% CAST(86400000000 AS BIGINT)
                  ) %% 1000000 AS NVARCHAR(6)),
                  6
                ),
                '0',
                ' '
              )
            ),
            ' ',
            '0'
          )
        END
      )
    )
  END AS [c]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: ()

-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(a=Cast(NullIf('starts_at', 'starts_at'), TextField()), b=Cast(NullIf('day', 'day'), TextField()), c=Cast(NullIf('opens', 'opens'), TextField()), d=Cast(NullIf('length', 'length'), TextField()))

SELECT
  [example_event].[id],
  [example_event].[title],
  [example_event].[starts_at],
  [example_event].[ends_at],
  [example_event].[day],
  [example_event].[deadline],
  [example_event].[opens],
  [example_event].[closes],
  [example_event].[length],
  [example_event].[pause],
  CONVERT(NVARCHAR(19), NULLIF([example_event].[starts_at], [example_event].[starts_at]), 120) + CASE
    WHEN DATEPART(MICROSECOND, NULLIF([example_event].[starts_at], [example_event].[starts_at])) = 0
    THEN ''
    ELSE '.' + REPLACE(
      RTRIM(
        REPLACE(
          RIGHT(
            '000000' + CAST(DATEPART(MICROSECOND, NULLIF([example_event].[starts_at], [example_event].[starts_at])) AS NVARCHAR(6)),
            6
          ),
          '0',
          ' '
        )
      ),
      ' ',
      '0'
    )
  END + '+00' AS [a],
  CAST(NULLIF([example_event].[day], [example_event].[day]) AS NVARCHAR(MAX)) AS [b],
  CONVERT(NVARCHAR(8), NULLIF([example_event].[opens], [example_event].[opens]), 108) + CASE
    WHEN DATEPART(MICROSECOND, NULLIF([example_event].[opens], [example_event].[opens])) = 0
    THEN ''
    ELSE '.' + REPLACE(
      RTRIM(
        REPLACE(
          RIGHT(
            '000000' + CAST(DATEPART(MICROSECOND, NULLIF([example_event].[opens], [example_event].[opens])) AS NVARCHAR(6)),
            6
          ),
          '0',
          ' '
        )
      ),
      ' ',
      '0'
    )
  END AS [c],
  CASE
    WHEN (
      (
        NULLIF([example_event].[length], [example_event].[length]) - (
          (
            NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        NULLIF([example_event].[length], [example_event].[length]) - (
          (
            NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          NULLIF([example_event].[length], [example_event].[length]) - (
            (
              NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
            NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              NULLIF([example_event].[length], [example_event].[length]) - (
                (
                  NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                  NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN (
                (
                  NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST((
                        (
                          NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
              NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) / 1000000,
          CAST('00:00:00' AS TIME)
        ),
        108
      ) + (
        CASE
          WHEN (
            (
              NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) %% 1000000 = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT(
                  '000000' + CAST((
                    (
                      NULLIF([example_event].[length], [example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
  END AS [d]
FROM [example_event]
WHERE
  [example_event].[id] = %s
ORDER BY
  [example_event].[id] ASC;
-- parameters: (1,)

-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=JSONArray(Cast(Value(None), DateTimeField()), Cast(Value(None), DurationField()), Cast(Value(None), UUIDField()), Cast(Value(None), BinaryField())))

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
  CONCAT(
    '[',
    COALESCE(
      '"' + STRING_ESCAPE(
        REPLACE(
          REPLACE(
            CONVERT(NVARCHAR(19), CAST(NULL AS DATETIME2), 120) + CASE
              WHEN DATEPART(MICROSECOND, CAST(NULL AS DATETIME2)) = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT('000000' + CAST(DATEPART(MICROSECOND, CAST(NULL AS DATETIME2)) AS NVARCHAR(6)), 6),
                    '0',
                    ' '
                  )
                ),
                ' ',
                '0'
              )
            END + '+00',
            ' ',
            'T'
          ),
          '+00',
          '+00:00'
        ),
        'json'
      ) + '"',
      'null'
    ),
    ', ',
    COALESCE(
      '"' + STRING_ESCAPE(
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
        END,
        'json'
      ) + '"',
      'null'
    ),
    ', ',
    COALESCE(
      '"' + STRING_ESCAPE(
        CAST((
          SUBSTRING(CAST(NULL AS CHAR(32)), 1, 8) + '-' + SUBSTRING(CAST(NULL AS CHAR(32)), 9, 4) + '-' + SUBSTRING(CAST(NULL AS CHAR(32)), 13, 4) + '-' + SUBSTRING(CAST(NULL AS CHAR(32)), 17, 4) + '-' + SUBSTRING(CAST(NULL AS CHAR(32)), 21, 12)
        ) AS NVARCHAR(MAX)),
        'json'
      ) + '"',
      'null'
    ),
    ', ',
    COALESCE(
      '"' + STRING_ESCAPE('\x' + LOWER(CONVERT(VARCHAR(MAX), CAST(NULL AS VARBINARY(MAX)), 2)), 'json') + '"',
      'null'
    ),
    ']'
  ) AS [v]
FROM [example_event]
WHERE
  [example_event].[id] = %s
ORDER BY
  [example_event].[id] ASC;
-- parameters: (1,)

-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=JSONObject(a=Value(MOMENT, DateTimeField()), b=Value(MOMENT.date(), DateField()), c=Value(MOMENT.time(), TimeField()), d=Value(datetime.timedelta(days=2, seconds=5), DurationField()), e=Value(uuid.UUID(int=255), UUIDField()), f=Value(Decimal('1.50'), DecimalField(max_digits=5, decimal_places=2))))

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
  JSON_QUERY(
    (
      SELECT
        REPLACE(
          REPLACE(
            CONVERT(NVARCHAR(19), %s, 120) + CASE
              WHEN DATEPART(MICROSECOND, %s) = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(RIGHT('000000' + CAST(DATEPART(MICROSECOND, %s) AS NVARCHAR(6)), 6), '0', ' ')
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
        ) AS [a],
        CAST(%s AS NVARCHAR(MAX)) AS [b],
        CONVERT(NVARCHAR(8), %s, 108) + CASE
          WHEN DATEPART(MICROSECOND, %s) = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(RIGHT('000000' + CAST(DATEPART(MICROSECOND, %s) AS NVARCHAR(6)), 6), '0', ' ')
            ),
            ' ',
            '0'
          )
        END AS [c],
        CASE
          WHEN (
            (
              %s - (
                (
                  %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              )
            ) / CAST(86400000000 AS BIGINT)
          ) <> 0
          THEN CAST((
            (
              %s - (
                (
                  %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              )
            ) / CAST(86400000000 AS BIGINT)
          ) AS NVARCHAR(MAX)) + CASE
            WHEN (
              (
                %s - (
                  (
                    %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                  %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) = 0
              THEN ''
              ELSE CASE
                WHEN (
                  (
                    %s - (
                      (
                        %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                        %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                      ) %% CAST(86400000000 AS BIGINT)
                    ) / 1000000,
                    CAST('00:00:00' AS TIME)
                  ),
                  108
                ) + (
                  CASE
                    WHEN (
                      (
                        %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                      ) %% CAST(86400000000 AS BIGINT)
                    ) %% 1000000 = 0
                    THEN ''
                    ELSE '.' + REPLACE(
                      RTRIM(
                        REPLACE(
                          RIGHT(
                            '000000' + CAST((
                              (
                                %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                    %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                  ) %% CAST(86400000000 AS BIGINT)
                ) / 1000000,
                CAST('00:00:00' AS TIME)
              ),
              108
            ) + (
              CASE
                WHEN (
                  (
                    %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                  ) %% CAST(86400000000 AS BIGINT)
                ) %% 1000000 = 0
                THEN ''
                ELSE '.' + REPLACE(
                  RTRIM(
                    REPLACE(
                      RIGHT(
                        '000000' + CAST((
                          (
                            %s %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
        END AS [d],
        CAST((
          SUBSTRING(%s, 1, 8) + '-' + SUBSTRING(%s, 9, 4) + '-' + SUBSTRING(%s, 13, 4) + '-' + SUBSTRING(%s, 17, 4) + '-' + SUBSTRING(%s, 21, 12)
        ) AS NVARCHAR(MAX)) AS [e],
        CAST(%s AS NUMERIC(5, 2)) AS [f]
      FOR JSON
        PATH,
        INCLUDE_NULL_VALUES,
        WITHOUT_ARRAY_WRAPPER
    )
  ) AS [v]
FROM [example_event]
WHERE
  [example_event].[id] = %s
ORDER BY
  [example_event].[id] ASC;
-- parameters: (datetime.datetime(2024, 3, 31, 5, 30, 15, 120000), datetime.datetime(2024, 3, 31, 5, 30, 15, 120000), datetime.datetime(2024, 3, 31, 5, 30, 15, 120000), datetime.date(2024, 3, 31), datetime.time(5, 30, 15, 120000), datetime.time(5, 30, 15, 120000), datetime.time(5, 30, 15, 120000), 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, 172805000000, '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', '000000000000000000000000000000ff', Decimal('1.50'), 1)

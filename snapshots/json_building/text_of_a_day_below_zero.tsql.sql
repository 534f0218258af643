-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=Cast(Value(datetime.timedelta(days=-1), DurationField()), CharField()), w=Cast(Value(datetime.timedelta(days=-1, seconds=7200), DurationField()), TextField()), x=Cast(Value(datetime.timedelta(days=-2), DurationField()), CharField(max_length=20)), y=Cast(Value(datetime.timedelta(days=1), DurationField()), TextField()))

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
  END AS [v],
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
  END AS [w],
  CAST(CASE
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
  END AS NVARCHAR(20)) AS [x],
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
  END AS [y]
FROM [example_event]
WHERE
  [example_event].[id] = %s
ORDER BY
  [example_event].[id] ASC;
-- parameters: (-86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -86400000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -79200000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, -172800000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 86400000000, 1)

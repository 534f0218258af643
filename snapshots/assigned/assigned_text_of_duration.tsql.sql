-- Event.objects.update(title=F('length'))

UPDATE [example_event] SET [title] = CASE
  WHEN (
    (
      [example_event].[length] - (
        (
          [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
        ) %% CAST(86400000000 AS BIGINT)
      )
    ) / CAST(86400000000 AS BIGINT)
  ) <> 0
  THEN CAST((
    (
      [example_event].[length] - (
        (
          [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
        ) %% CAST(86400000000 AS BIGINT)
      )
    ) / CAST(86400000000 AS BIGINT)
  ) AS NVARCHAR(MAX)) + CASE
    WHEN (
      (
        [example_event].[length] - (
          (
            [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
          [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
        ) %% CAST(86400000000 AS BIGINT)
      ) = 0
      THEN ''
      ELSE CASE
        WHEN (
          (
            [example_event].[length] - (
              (
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            ) / 1000000,
            CAST('00:00:00' AS TIME)
          ),
          108
        ) + (
          CASE
            WHEN (
              (
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            ) %% 1000000 = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST((
                      (
                        [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
            [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) / 1000000,
        CAST('00:00:00' AS TIME)
      ),
      108
    ) + (
      CASE
        WHEN (
          (
            [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) %% 1000000 = 0
        THEN ''
        ELSE '.' + REPLACE(
          RTRIM(
            REPLACE(
              RIGHT(
                '000000' + CAST((
                  (
                    [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
END;
-- parameters: ()

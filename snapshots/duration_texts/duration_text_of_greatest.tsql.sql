-- Event.objects.order_by('pk')
--     .values_list(text(Greatest('pause', 'length')), text(Least('pause', Value(timedelta(hours=-30)))))

SELECT
  CASE
    WHEN (
      (
        (
          SELECT
            MAX(value)
          FROM (VALUES
            ([example_event].[pause]),
            ([example_event].[length])) AS [greatest](value)
        ) - (
          (
            (
              SELECT
                MAX(value)
              FROM (VALUES
                ([example_event].[pause]),
                ([example_event].[length])) AS [greatest](value)
            ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        (
          SELECT
            MAX(value)
          FROM (VALUES
            ([example_event].[pause]),
            ([example_event].[length])) AS [greatest](value)
        ) - (
          (
            (
              SELECT
                MAX(value)
              FROM (VALUES
                ([example_event].[pause]),
                ([example_event].[length])) AS [greatest](value)
            ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          (
            SELECT
              MAX(value)
            FROM (VALUES
              ([example_event].[pause]),
              ([example_event].[length])) AS [greatest](value)
          ) - (
            (
              (
                SELECT
                  MAX(value)
                FROM (VALUES
                  ([example_event].[pause]),
                  ([example_event].[length])) AS [greatest](value)
              ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
            (
              SELECT
                MAX(value)
              FROM (VALUES
                ([example_event].[pause]),
                ([example_event].[length])) AS [greatest](value)
            ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              (
                SELECT
                  MAX(value)
                FROM (VALUES
                  ([example_event].[pause]),
                  ([example_event].[length])) AS [greatest](value)
              ) - (
                (
                  (
                    SELECT
                      MAX(value)
                    FROM (VALUES
                      ([example_event].[pause]),
                      ([example_event].[length])) AS [greatest](value)
                  ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                  (
                    SELECT
                      MAX(value)
                    FROM (VALUES
                      ([example_event].[pause]),
                      ([example_event].[length])) AS [greatest](value)
                  ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN (
                (
                  (
                    SELECT
                      MAX(value)
                    FROM (VALUES
                      ([example_event].[pause]),
                      ([example_event].[length])) AS [greatest](value)
                  ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST((
                        (
                          (
                            SELECT
                              MAX(value)
                            FROM (VALUES
                              ([example_event].[pause]),
                              ([example_event].[length])) AS [greatest](value)
                          ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
              (
                SELECT
                  MAX(value)
                FROM (VALUES
                  ([example_event].[pause]),
                  ([example_event].[length])) AS [greatest](value)
              ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) / 1000000,
          CAST('00:00:00' AS TIME)
        ),
        108
      ) + (
        CASE
          WHEN (
            (
              (
                SELECT
                  MAX(value)
                FROM (VALUES
                  ([example_event].[pause]),
                  ([example_event].[length])) AS [greatest](value)
              ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) %% 1000000 = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT(
                  '000000' + CAST((
                    (
                      (
                        SELECT
                          MAX(value)
                        FROM (VALUES
                          ([example_event].[pause]),
                          ([example_event].[length])) AS [greatest](value)
                      ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
  END AS [cast1],
  CASE
    WHEN (
      (
        (
          SELECT
            MIN(value)
          FROM (VALUES
            ([example_event].[pause]),
            (%s)) AS [least](value)
        ) - (
          (
            (
              SELECT
                MIN(value)
              FROM (VALUES
                ([example_event].[pause]),
                (%s)) AS [least](value)
            ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        (
          SELECT
            MIN(value)
          FROM (VALUES
            ([example_event].[pause]),
            (%s)) AS [least](value)
        ) - (
          (
            (
              SELECT
                MIN(value)
              FROM (VALUES
                ([example_event].[pause]),
                (%s)) AS [least](value)
            ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          (
            SELECT
              MIN(value)
            FROM (VALUES
              ([example_event].[pause]),
              (%s)) AS [least](value)
          ) - (
            (
              (
                SELECT
                  MIN(value)
                FROM (VALUES
                  ([example_event].[pause]),
                  (%s)) AS [least](value)
              ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
            (
              SELECT
                MIN(value)
              FROM (VALUES
                ([example_event].[pause]),
                (%s)) AS [least](value)
            ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              (
                SELECT
                  MIN(value)
                FROM (VALUES
                  ([example_event].[pause]),
                  (%s)) AS [least](value)
              ) - (
                (
                  (
                    SELECT
                      MIN(value)
                    FROM (VALUES
                      ([example_event].[pause]),
                      (%s)) AS [least](value)
                  ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                  (
                    SELECT
                      MIN(value)
                    FROM (VALUES
                      ([example_event].[pause]),
                      (%s)) AS [least](value)
                  ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN (
                (
                  (
                    SELECT
                      MIN(value)
                    FROM (VALUES
                      ([example_event].[pause]),
                      (%s)) AS [least](value)
                  ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST((
                        (
                          (
                            SELECT
                              MIN(value)
                            FROM (VALUES
                              ([example_event].[pause]),
                              (%s)) AS [least](value)
                          ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
              (
                SELECT
                  MIN(value)
                FROM (VALUES
                  ([example_event].[pause]),
                  (%s)) AS [least](value)
              ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) / 1000000,
          CAST('00:00:00' AS TIME)
        ),
        108
      ) + (
        CASE
          WHEN (
            (
              (
                SELECT
                  MIN(value)
                FROM (VALUES
                  ([example_event].[pause]),
                  (%s)) AS [least](value)
              ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) %% 1000000 = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT(
                  '000000' + CAST((
                    (
                      (
                        SELECT
                          MIN(value)
                        FROM (VALUES
                          ([example_event].[pause]),
                          (%s)) AS [least](value)
                      ) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
  END AS [cast2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: (-108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000)

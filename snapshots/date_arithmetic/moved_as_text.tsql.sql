-- Event.objects.order_by('pk')
--     .values_list(Cast(plus('starts_at', "+ INTERVAL '1 day'"), CharField()), Cast(plus('day', "- INTERVAL '1 month'"), CharField()))

SELECT
  CONVERT(
    NVARCHAR(19),
    DATEADD(
      MICROSECOND,
      86400000000 %% 1000000,
      DATEADD(
        SECOND,
        86400000000 / 1000000 %% 86400,
        DATEADD(DAY, 86400000000 / 1000000 / 86400, [example_event].[starts_at])
      )
    ),
    120
  ) + CASE
    WHEN DATEPART(
      MICROSECOND,
      DATEADD(
        MICROSECOND,
        86400000000 %% 1000000,
        DATEADD(
          SECOND,
          86400000000 / 1000000 %% 86400,
          DATEADD(DAY, 86400000000 / 1000000 / 86400, [example_event].[starts_at])
        )
      )
    ) = 0
    THEN ''
    ELSE '.' + REPLACE(
      RTRIM(
        REPLACE(
          RIGHT(
            '000000' + CAST(DATEPART(
              MICROSECOND,
              DATEADD(
                MICROSECOND,
                86400000000 %% 1000000,
                DATEADD(
                  SECOND,
                  86400000000 / 1000000 %% 86400,
                  DATEADD(DAY, 86400000000 / 1000000 / 86400, [example_event].[starts_at])
                )
              )
            ) AS NVARCHAR(6)),
            6
          ),
          '0',
          ' '
        )
      ),
      ' ',
      '0'
    )
  END + '+00' AS [cast1],
  CONVERT(
    NVARCHAR(19),
    (
      DATEADD(MONTH, -1, CAST([example_event].[day] AS DATETIME2))
    ),
    120
  ) + CASE
    WHEN DATEPART(MICROSECOND, (
      DATEADD(MONTH, -1, CAST([example_event].[day] AS DATETIME2))
    )) = 0
    THEN ''
    ELSE '.' + REPLACE(
      RTRIM(
        REPLACE(
          RIGHT(
            '000000' + CAST(DATEPART(MICROSECOND, (
              DATEADD(MONTH, -1, CAST([example_event].[day] AS DATETIME2))
            )) AS NVARCHAR(6)),
            6
          ),
          '0',
          ' '
        )
      ),
      ' ',
      '0'
    )
  END AS [cast2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()

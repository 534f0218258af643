-- Event.objects.exclude(ends_at=TruncHour('starts_at'))
--     .update(title=Coalesce(NullIf(TruncHour('starts_at'), F('ends_at')), TruncHour('starts_at'), output_field=CharField()))

UPDATE [example_event] SET [title] = CONVERT(
  NVARCHAR(19),
  COALESCE(
    NULLIF(
      DATEADD(
        HOUR,
        DATEDIFF(HOUR, CAST([example_event].[starts_at] AS DATE), [example_event].[starts_at]),
        CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
      ),
      [example_event].[ends_at]
    ),
    DATEADD(
      HOUR,
      DATEDIFF(HOUR, CAST([example_event].[starts_at] AS DATE), [example_event].[starts_at]),
      CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
    )
  ),
  120
) + CASE
  WHEN DATEPART(
    MICROSECOND,
    COALESCE(
      NULLIF(
        DATEADD(
          HOUR,
          DATEDIFF(HOUR, CAST([example_event].[starts_at] AS DATE), [example_event].[starts_at]),
          CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
        ),
        [example_event].[ends_at]
      ),
      DATEADD(
        HOUR,
        DATEDIFF(HOUR, CAST([example_event].[starts_at] AS DATE), [example_event].[starts_at]),
        CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
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
            COALESCE(
              NULLIF(
                DATEADD(
                  HOUR,
                  DATEDIFF(HOUR, CAST([example_event].[starts_at] AS DATE), [example_event].[starts_at]),
                  CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
                ),
                [example_event].[ends_at]
              ),
              DATEADD(
                HOUR,
                DATEDIFF(HOUR, CAST([example_event].[starts_at] AS DATE), [example_event].[starts_at]),
                CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
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
END
WHERE
  NOT (
    [example_event].[ends_at] = (
      DATEADD(
        HOUR,
        DATEDIFF(HOUR, CAST([example_event].[starts_at] AS DATE), [example_event].[starts_at]),
        CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
      )
    )
    AND [example_event].[ends_at] IS NOT NULL
  );
-- parameters: ()

-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', "- INTERVAL '1 year 2 months 3 days'"), plus('ends_at', "+ INTERVAL '1 month 4 hours'"))

SELECT
  DATEADD(
    MICROSECOND,
    -(
      259200000000 %% 1000000
    ),
    DATEADD(
      SECOND,
      -(
        259200000000 / 1000000 %% 86400
      ),
      DATEADD(
        DAY,
        -(
          259200000000 / 1000000 / 86400
        ),
        DATEADD(MONTH, -14, [example_event].[starts_at])
      )
    )
  ) AS [func1],
  DATEADD(
    MICROSECOND,
    14400000000 %% 1000000,
    DATEADD(
      SECOND,
      14400000000 / 1000000 %% 86400,
      DATEADD(DAY, 14400000000 / 1000000 / 86400, DATEADD(MONTH, 1, [example_event].[ends_at]))
    )
  ) AS [func2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()

-- Event.objects.values('day')
--     .distinct()
--     .order_by(F('day') + datetime.timedelta(days=1), ExtractYear('day') % 4)

SELECT DISTINCT
  [example_event].[day] AS [day],
  DATEADD(
    MICROSECOND,
    CAST(%s AS BIGINT) %% 1000000,
    DATEADD(
      SECOND,
      CAST(%s AS BIGINT) / 1000000 %% 86400,
      DATEADD(
        DAY,
        CAST(%s AS BIGINT) / 1000000 / 86400,
        CAST([example_event].[day] AS DATETIME2)
      )
    )
  ),
  (
    DATEPART(YEAR, [example_event].[day]) %% %s
  )
FROM [example_event]
ORDER BY
  2 ASC,
  3 ASC;
-- parameters: (86400000000, 86400000000, 86400000000, 4)

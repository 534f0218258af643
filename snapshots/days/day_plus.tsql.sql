-- Event.objects.order_by('pk')
--     .values_list(ExpressionWrapper(START + timedelta(hours=5), output_field=DateTimeField()))

SELECT
  DATEADD(
    MICROSECOND,
    CAST(%s AS BIGINT) %% 1000000,
    DATEADD(
      SECOND,
      CAST(%s AS BIGINT) / 1000000 %% 86400,
      DATEADD(
        DAY,
        CAST(%s AS BIGINT) / 1000000 / 86400,
        CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
      )
    )
  ) AS [expressionwrapper1]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: (18000000000, 18000000000, 18000000000)

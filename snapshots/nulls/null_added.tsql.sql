-- EVENTS.values('pk', v=ExpressionWrapper(F('starts_at') + SPAN, output_field=DateTimeField()), w=F('starts_at') - MOMENT)

SELECT
  [example_event].[id] AS [pk],
  DATEADD(
    MICROSECOND,
    CAST(NULL AS BIGINT) %% 1000000,
    DATEADD(
      SECOND,
      CAST(NULL AS BIGINT) / 1000000 %% 86400,
      DATEADD(DAY, CAST(NULL AS BIGINT) / 1000000 / 86400, [example_event].[starts_at])
    )
  ) AS [v],
  DATEDIFF_BIG(MICROSECOND, CAST(NULL AS DATETIME2), [example_event].[starts_at]) AS [w]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: ()

-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('weeks => 2, hours'), DateTimeField()))

SELECT
  DATEADD(
    MICROSECOND,
    (
      [example_entry].[rating] * 3600000000 + 1209600000000
    ) %% 1000000,
    DATEADD(
      SECOND,
      (
        [example_entry].[rating] * 3600000000 + 1209600000000
      ) / 1000000 %% 86400,
      DATEADD(
        DAY,
        (
          [example_entry].[rating] * 3600000000 + 1209600000000
        ) / 1000000 / 86400,
        CAST([example_entry].[pub_date] AS DATETIME2)
      )
    )
  ) AS [expressionwrapper1]
FROM [example_entry]
ORDER BY
  [example_entry].[id] ASC;
-- parameters: ()

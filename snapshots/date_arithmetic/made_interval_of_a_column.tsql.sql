-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('months'), DateTimeField()), ExpressionWrapper(F('pub_date') - made('days'), DateTimeField()))

SELECT
  (
    DATEADD(MONTH, [example_entry].[rating] * 1, CAST([example_entry].[pub_date] AS DATETIME2))
  ) AS [expressionwrapper1],
  DATEADD(
    MICROSECOND,
    -(
      [example_entry].[rating] * 86400000000 %% 1000000
    ),
    DATEADD(
      SECOND,
      -(
        [example_entry].[rating] * 86400000000 / 1000000 %% 86400
      ),
      DATEADD(
        DAY,
        -(
          [example_entry].[rating] * 86400000000 / 1000000 / 86400
        ),
        CAST([example_entry].[pub_date] AS DATETIME2)
      )
    )
  ) AS [expressionwrapper2]
FROM [example_entry]
ORDER BY
  [example_entry].[id] ASC;
-- parameters: ()

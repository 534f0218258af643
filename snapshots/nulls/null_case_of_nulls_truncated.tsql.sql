-- EVENTS.values('pk', v=TruncMonth(Case(When(pk=1, then=DAY), default=DAY, output_field=DateField())))

SELECT
  [example_event].[id] AS [pk],
  DATEADD(
    DAY,
    1 - DAY(
      CASE
        WHEN [example_event].[id] = %s
        THEN CAST(NULL AS DATE)
        ELSE CAST(NULL AS DATE)
      END
    ),
    CASE
      WHEN [example_event].[id] = %s
      THEN CAST(NULL AS DATE)
      ELSE CAST(NULL AS DATE)
    END
  ) AS [v]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: (1, 1)

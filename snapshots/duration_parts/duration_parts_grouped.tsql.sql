-- Event.objects.values(n=ExtractHour('pause'))
--     .annotate(c=Count('pk'))
--     .order_by('n')
--     .values_list('n', 'c')

SELECT
  (
    (
      (
        [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
      ) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 3600
  ) AS [n],
  COUNT_BIG([example_event].[id]) AS [c]
FROM [example_event]
GROUP BY
  (
    (
      (
        [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
      ) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 3600
  )
ORDER BY
  1 ASC;
-- parameters: ()

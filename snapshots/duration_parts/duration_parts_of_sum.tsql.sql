-- Event.objects.values('day')
--     .annotate(total=Sum('length'))
--     .order_by('day')
--     .values_list('day', ExtractDay('total'), ExtractHour('total'), ExtractMinute('total'))

SELECT
  [example_event].[day] AS [day],
  (
    SUM(
      (
        (
          [example_event].[length] - (
            (
              [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          )
        ) / CAST(86400000000 AS BIGINT)
      )
    )
  ) AS [extractday1],
  (
    SUM(
      (
        (
          [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
        ) %% CAST(86400000000 AS BIGINT)
      )
    ) / 1000000 / 3600
  ) AS [extracthour1],
  (
    SUM(
      (
        (
          [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
        ) %% CAST(86400000000 AS BIGINT)
      )
    ) / 1000000 / 60 %% 60
  ) AS [extractminute1]
FROM [example_event]
GROUP BY
  [example_event].[day]
ORDER BY
  1 ASC;
-- parameters: ()

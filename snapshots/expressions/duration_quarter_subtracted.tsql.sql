-- Event.objects.filter(ends_at__gt=F('ends_at') - ExpressionWrapper(F('length') / 4, output_field=DurationField()))
--     .order_by('pk')

SELECT
  [example_event].[id],
  [example_event].[title],
  [example_event].[starts_at],
  [example_event].[ends_at],
  [example_event].[day],
  [example_event].[deadline],
  [example_event].[opens],
  [example_event].[closes],
  [example_event].[length],
  [example_event].[pause]
FROM [example_event]
WHERE
  [example_event].[ends_at] > DATEADD(
    MICROSECOND,
    -(
      CAST(CASE
        WHEN (
          CAST([example_event].[length] AS FLOAT) / %s
        ) - FLOOR(CAST([example_event].[length] AS FLOAT) / %s) = 0.5
        THEN 2 * ROUND((
          CAST([example_event].[length] AS FLOAT) / %s
        ) / 2, 0)
        ELSE ROUND(CAST([example_event].[length] AS FLOAT) / %s, 0)
      END AS BIGINT) %% 1000000
    ),
    DATEADD(
      SECOND,
      -(
        CAST(CASE
          WHEN (
            CAST([example_event].[length] AS FLOAT) / %s
          ) - FLOOR(CAST([example_event].[length] AS FLOAT) / %s) = 0.5
          THEN 2 * ROUND((
            CAST([example_event].[length] AS FLOAT) / %s
          ) / 2, 0)
          ELSE ROUND(CAST([example_event].[length] AS FLOAT) / %s, 0)
        END AS BIGINT) / 1000000 %% 86400
      ),
      DATEADD(
        DAY,
        -(
          CAST(CASE
            WHEN (
              CAST([example_event].[length] AS FLOAT) / %s
            ) - FLOOR(CAST([example_event].[length] AS FLOAT) / %s) = 0.5
            THEN 2 * ROUND((
              CAST([example_event].[length] AS FLOAT) / %s
            ) / 2, 0)
            ELSE ROUND(CAST([example_event].[length] AS FLOAT) / %s, 0)
          END AS BIGINT) / 1000000 / 86400
        ),
        [example_event].[ends_at]
      )
    )
  )
ORDER BY
  [example_event].[id] ASC;
-- parameters: (4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4)

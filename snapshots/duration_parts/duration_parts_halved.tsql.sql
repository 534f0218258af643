-- EVENTS.values_list('pk', ExtractMinute('length') / 2)

SELECT
  [example_event].[id] AS [pk],
  (
    CAST((
      (
        [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
      ) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 60 %% 60 AS NUMERIC(38, 6)) / %s
  ) AS [combinedexpression1]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: (2,)

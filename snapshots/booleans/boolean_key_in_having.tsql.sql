-- Measurement.objects.annotate(x=truth_of(~Q(is_checked=True)))
--     .values('x')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(x=True))

SELECT
  [grouped].[key1] AS [x],
  COUNT_BIG([grouped].[example_measurement_id]) AS [n]
FROM (
  SELECT
    CAST(CASE
      WHEN NOT (
        [example_measurement].[is_checked] = 1
        AND [example_measurement].[is_checked] IS NOT NULL
      )
      THEN 1
      WHEN NOT (
        NOT (
          [example_measurement].[is_checked] = 1
          AND [example_measurement].[is_checked] IS NOT NULL
        )
      )
      THEN 0
    END AS BIT) AS [key1],
    [example_measurement].[id] AS [example_measurement_id]
  FROM [example_measurement]
) AS [grouped]
GROUP BY
  [grouped].[key1]
HAVING
  (
    COUNT_BIG([grouped].[example_measurement_id]) > %s OR [grouped].[key1] = 1
  );
-- parameters: (1,)

-- Measurement.objects.order_by('pk')
--     .annotate(v=JSONObject(a=Q(whole__gt=2), b=Q(small__isnull=True), c=~Q(is_checked=True), d=Q(whole=0) | Q(is_valid=True)))
--     .values_list('pk', 'v')

SELECT
  [example_measurement].[id] AS [pk],
  JSON_QUERY(
    (
      SELECT
        CAST(CASE
          WHEN [example_measurement].[whole] > %s
          THEN 1
          WHEN NOT (
            [example_measurement].[whole] > %s
          )
          THEN 0
        END AS BIT) AS [a],
        CAST(CASE WHEN [example_measurement].[small] IS NULL THEN 1 ELSE 0 END AS BIT) AS [b],
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
        END AS BIT) AS [c],
        CAST(CASE
          WHEN [example_measurement].[whole] = %s OR [example_measurement].[is_valid] = 1
          THEN 1
          WHEN NOT (
            [example_measurement].[whole] = %s OR [example_measurement].[is_valid] = 1
          )
          THEN 0
        END AS BIT) AS [d]
      FOR JSON
        PATH,
        INCLUDE_NULL_VALUES,
        WITHOUT_ARRAY_WRAPPER
    )
  ) AS [v]
FROM [example_measurement]
ORDER BY
  1 ASC;
-- parameters: (2, 2, 0, 0)

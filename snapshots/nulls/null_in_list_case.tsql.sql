-- Measurement.objects.order_by('pk')
--     .values_list('pk', Case(When(~Q(whole__in=[F('small'), 5]), then=1), default=2))

SELECT
  [example_measurement].[id] AS [pk],
  CASE
    WHEN NOT (
      [example_measurement].[whole] IN ([example_measurement].[small], %s)
    )
    THEN CAST(%s AS BIGINT)
    ELSE CAST(%s AS BIGINT)
  END AS [case1]
FROM [example_measurement]
ORDER BY
  1 ASC;
-- parameters: (5, 1, 2)

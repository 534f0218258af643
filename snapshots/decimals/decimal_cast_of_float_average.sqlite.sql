-- Measurement.objects.filter(ratio__range=(-100, 100))
--     .order_by('pk')
--     .values('pk')
--     .annotate(v=Cast(Avg('ratio'), FINE))

SELECT
  "example_measurement"."id" AS "pk",
  CAST(AVG("example_measurement"."ratio") AS NUMERIC) AS "v"
FROM "example_measurement"
WHERE
  "example_measurement"."ratio" BETWEEN %s AND %s
GROUP BY
  "example_measurement"."id"
ORDER BY
  1 ASC;
-- parameters: (-100.0, 100.0)

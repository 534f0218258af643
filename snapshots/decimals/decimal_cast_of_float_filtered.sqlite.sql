-- Measurement.objects.filter(ratio__range=(-100, 100))
--     .order_by('pk')
--     .annotate(v=Cast('ratio', FINE))
--     .filter(v__lt=Decimal('1.1'))

SELECT
  "example_measurement"."id",
  "example_measurement"."label",
  "example_measurement"."slug",
  "example_measurement"."url",
  "example_measurement"."small",
  "example_measurement"."whole",
  "example_measurement"."big",
  "example_measurement"."positive",
  "example_measurement"."positive_small",
  "example_measurement"."positive_big",
  "example_measurement"."ratio",
  "example_measurement"."amount",
  "example_measurement"."is_valid",
  "example_measurement"."is_checked",
  "example_measurement"."payload",
  "example_measurement"."address",
  "example_measurement"."token",
  CAST("example_measurement"."ratio" AS NUMERIC) AS "v"
FROM "example_measurement"
WHERE
  (
    "example_measurement"."ratio" BETWEEN %s AND %s
    AND CAST("example_measurement"."ratio" AS NUMERIC) < CAST(%s AS NUMERIC)
  )
ORDER BY
  "example_measurement"."id" ASC;
-- parameters: (-100.0, 100.0, '1.1')

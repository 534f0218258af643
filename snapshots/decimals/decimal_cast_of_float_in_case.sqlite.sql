-- Measurement.objects.filter(ratio__range=(-100, 100))
--     .order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Value(TINY)), default=Cast('ratio', FINE), output_field=FINE))

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
  CASE
    WHEN "example_measurement"."id" = %s
    THEN CAST(%s AS NUMERIC)
    ELSE CAST("example_measurement"."ratio" AS NUMERIC)
  END AS "v"
FROM "example_measurement"
WHERE
  "example_measurement"."ratio" BETWEEN %s AND %s
ORDER BY
  "example_measurement"."id" ASC;
-- parameters: (1, '0.000000000000000001', -100.0, 100.0)

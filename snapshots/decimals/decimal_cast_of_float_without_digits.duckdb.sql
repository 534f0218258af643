-- Measurement.objects.annotate(v=Cast('ratio', DecimalField()))
--     .filter(v__gte=Decimal('1.5'))
--     .order_by('pk')

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
  CAST(printf('%%.15g', "example_measurement"."ratio") AS DECIMAL(38, 15)) AS "v"
FROM "example_measurement"
WHERE
  CAST(printf('%%.15g', "example_measurement"."ratio") AS DECIMAL(38, 15)) >= %s
ORDER BY
  "example_measurement"."id" ASC;
-- parameters: (Decimal('1.5'),)

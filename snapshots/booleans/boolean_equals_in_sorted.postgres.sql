-- Measurement.objects.order_by(Exact(F('is_valid'), In(F('small') * 2, [2, 6, 10])).desc(nulls_last=True), 'pk')

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
  "example_measurement"."token"
FROM "example_measurement"
ORDER BY
  "example_measurement"."is_valid" = (
    "example_measurement"."small" * %s
  ) IN (%s, %s, %s) DESC NULLS LAST,
  "example_measurement"."id" ASC;
-- parameters: (2, 2, 6, 10)

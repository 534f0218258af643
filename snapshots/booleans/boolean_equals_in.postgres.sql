-- Measurement.objects.filter(Exact(F('is_valid'), In(F('small') * 2, [2, 6, 10]))).order_by('pk')

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
WHERE
  "example_measurement"."is_valid" = (
    "example_measurement"."small" * %s
  ) IN (%s, %s, %s)
ORDER BY
  "example_measurement"."id" ASC;
-- parameters: (2, 2, 6, 10)

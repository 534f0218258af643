-- Measurement.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(a=Cast(NullIf('amount', 'amount'), TextField()), b=Cast(NullIf('ratio', 'ratio'), TextField()), c=Cast(NullIf('token', 'token'), TextField()), e=Cast(NullIf('whole', 'whole'), TextField()))

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
  toDecimalString(NULLIF("example_measurement"."amount", "example_measurement"."amount"), 4) AS "a",
  toString(NULLIF("example_measurement"."ratio", "example_measurement"."ratio")) AS "b",
  CAST(NULLIF("example_measurement"."token", "example_measurement"."token") AS Nullable(String)) AS "c",
  CAST(NULLIF("example_measurement"."whole", "example_measurement"."whole") AS Nullable(String)) AS "e"
FROM "example_measurement"
WHERE
  "example_measurement"."id" = %s
ORDER BY
  "example_measurement"."id" ASC;
-- parameters: (1,)

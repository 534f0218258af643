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
  CASE
    WHEN NOT NULLIF("example_measurement"."amount", "example_measurement"."amount") IS NULL
    THEN PRINTF('%%.4f', NULLIF("example_measurement"."amount", "example_measurement"."amount"))
  END AS "a",
  CASE
    WHEN NOT NULLIF("example_measurement"."ratio", "example_measurement"."ratio") IS NULL
    THEN PRINTF('%%.15g', NULLIF("example_measurement"."ratio", "example_measurement"."ratio"))
  END AS "b",
  CAST((
    SUBSTRING(NULLIF("example_measurement"."token", "example_measurement"."token"), 1, 8) || '-' || SUBSTRING(NULLIF("example_measurement"."token", "example_measurement"."token"), 9, 4) || '-' || SUBSTRING(NULLIF("example_measurement"."token", "example_measurement"."token"), 13, 4) || '-' || SUBSTRING(NULLIF("example_measurement"."token", "example_measurement"."token"), 17, 4) || '-' || SUBSTRING(NULLIF("example_measurement"."token", "example_measurement"."token"), 21, 12)
  ) AS TEXT) AS "c",
  CAST(NULLIF("example_measurement"."whole", "example_measurement"."whole") AS TEXT) AS "e"
FROM "example_measurement"
WHERE
  "example_measurement"."id" = %s
ORDER BY
  "example_measurement"."id" ASC;
-- parameters: (1,)

-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .annotate(v=Subquery(Measurement.objects.order_by('pk').values('positive')[:1]) - 100000)

SELECT
  "example_measurement_outer"."id",
  "example_measurement_outer"."label",
  "example_measurement_outer"."slug",
  "example_measurement_outer"."url",
  "example_measurement_outer"."small",
  "example_measurement_outer"."whole",
  "example_measurement_outer"."big",
  "example_measurement_outer"."positive",
  "example_measurement_outer"."positive_small",
  "example_measurement_outer"."positive_big",
  "example_measurement_outer"."ratio",
  "example_measurement_outer"."amount",
  "example_measurement_outer"."is_valid",
  "example_measurement_outer"."is_checked",
  "example_measurement_outer"."payload",
  "example_measurement_outer"."address",
  "example_measurement_outer"."token",
  (
    (
      SELECT
        "u0"."positive" AS "positive"
      FROM "example_measurement" AS "u0"
      ORDER BY
        "u0"."id" ASC
      LIMIT 1
    ) - %s
  ) AS "v"
FROM "example_measurement" AS "example_measurement_outer"
WHERE
  "example_measurement_outer"."small" BETWEEN %s AND %s
ORDER BY
  "example_measurement_outer"."id" ASC;
-- parameters: (100000, -1000, 1000)

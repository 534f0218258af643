-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .filter(pk__in=Measurement.objects.filter(small__range=(-1000, 1000)).order_by('pk').annotate(v=of_floats(Round('small') / 3)).filter(v__gt=0.3))

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
  "example_measurement_outer"."token"
FROM "example_measurement" AS "example_measurement_outer"
WHERE
  (
    "example_measurement_outer"."small" BETWEEN %s AND %s
    AND "example_measurement_outer"."id" IN (
      SELECT
        "u0"."id"
      FROM "example_measurement" AS "u0"
      WHERE
        (
          "u0"."small" BETWEEN %s AND %s
          AND (
            round("u0"."small", 0) / %s
          ) > %s
        )
    )
  )
ORDER BY
  "example_measurement_outer"."id" ASC;
-- parameters: (-1000, 1000, -1000, 1000, 3, 0.3)

-- Measurement.objects.filter(ratio__range=(-100, 100))
--     .order_by('pk')
--     .annotate(v=Subquery(Measurement.objects.filter(ratio__range=(-100, 100)).order_by('pk').filter(pk=OuterRef('pk')).values(w=Cast('ratio', FINE))))

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
    SELECT
      CAST(printf('%%.15g', "u0"."ratio") AS Nullable(Decimal(30, 18))) AS "w"
    FROM "example_measurement" AS "u0"
    WHERE
      (
        "u0"."ratio" BETWEEN %s AND %s
        AND "u0"."id" = (
          "example_measurement_outer"."id"
        )
      )
  ) AS "v"
FROM "example_measurement" AS "example_measurement_outer"
WHERE
  "example_measurement_outer"."ratio" BETWEEN %s AND %s
ORDER BY
  "example_measurement_outer"."id" ASC;
-- parameters: (-100.0, 100.0, -100.0, 100.0)

-- Measurement.objects.filter(ratio__range=(-100, 100))
--     .order_by('pk')
--     .annotate(v=Subquery(Measurement.objects.filter(ratio__range=(-100, 100)).order_by('pk').filter(pk=OuterRef('pk')).values(w=Cast('ratio', FINE))))

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
  (
    SELECT
      CAST("U0"."ratio" AS NUMERIC) AS "w"
    FROM "example_measurement" AS "U0"
    WHERE
      (
        "U0"."ratio" BETWEEN %s AND %s
        AND "U0"."id" = (
          "example_measurement"."id"
        )
      )
    ORDER BY
      "U0"."id" ASC
  ) AS "v"
FROM "example_measurement"
WHERE
  "example_measurement"."ratio" BETWEEN %s AND %s
ORDER BY
  "example_measurement"."id" ASC;
-- parameters: (-100.0, 100.0, -100.0, 100.0)

-- Measurement.objects.order_by('pk')
--     .values_list('pk', Exact(F('is_checked'), Range(F('small') + 1, (1, 4))))

SELECT
  "example_measurement"."id" AS "pk",
  "example_measurement"."is_checked" = (
    "example_measurement"."small" + %s
  ) BETWEEN %s AND %s AS "exact1"
FROM "example_measurement"
ORDER BY
  1 ASC;
-- parameters: (1, 1, 4)

-- Measurement.objects.order_by('pk').values_list('pk', In(F('positive'), [F('small'), Value(1)]))

SELECT
  "example_measurement"."id" AS "pk",
  "example_measurement"."positive" IN ("example_measurement"."small", %s) AS "in1"
FROM "example_measurement"
ORDER BY
  1 ASC;
-- parameters: (1,)

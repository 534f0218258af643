-- Measurement.objects.order_by('pk').values_list('pk', In(F('positive'), [F('small'), Value(1)]))

SELECT
  "EXAMPLE_MEASUREMENT"."ID" AS "PK",
  CASE
    WHEN "EXAMPLE_MEASUREMENT"."POSITIVE" IN ("EXAMPLE_MEASUREMENT"."SMALL", %s)
    THEN 1
    WHEN NOT (
      "EXAMPLE_MEASUREMENT"."POSITIVE" IN ("EXAMPLE_MEASUREMENT"."SMALL", %s)
    )
    THEN 0
  END AS "IN1"
FROM "EXAMPLE_MEASUREMENT"
ORDER BY
  1 ASC;
-- parameters: (1, 1)

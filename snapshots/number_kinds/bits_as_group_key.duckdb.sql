-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .order_by()
--     .annotate(v=Cast(F('small').bitand(-2), FloatField()))
--     .values('v')
--     .annotate(c=Count('pk'))

SELECT
  "grouped"."key1" AS "v",
  COUNT("grouped"."example_measurement_id") AS "c"
FROM (
  SELECT
    CAST((
      "example_measurement"."small" & %s
    ) AS DOUBLE) AS "key1",
    "example_measurement"."id" AS "example_measurement_id"
  FROM "example_measurement"
  WHERE
    "example_measurement"."small" BETWEEN %s AND %s
) AS "grouped"
GROUP BY
  "grouped"."key1";
-- parameters: (-2, -1000, 1000)

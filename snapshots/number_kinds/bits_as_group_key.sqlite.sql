-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .order_by()
--     .annotate(v=Cast(F('small').bitand(-2), FloatField()))
--     .values('v')
--     .annotate(c=Count('pk'))

SELECT
  CAST((
    "example_measurement"."small" & %s
  ) AS REAL) AS "v",
  COUNT("example_measurement"."id") AS "c"
FROM "example_measurement"
WHERE
  "example_measurement"."small" BETWEEN %s AND %s
GROUP BY
  CAST((
    "example_measurement"."small" & %s
  ) AS REAL);
-- parameters: (-2, -1000, 1000, -2)

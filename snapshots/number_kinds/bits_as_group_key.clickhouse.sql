-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .order_by()
--     .annotate(v=Cast(F('small').bitand(-2), FloatField()))
--     .values('v')
--     .annotate(c=Count('pk'))

SELECT
  CAST((
    bitAnd(CAST("example_measurement"."small" AS Nullable(Int64)), %s)
  ) AS Nullable(Float64)) AS "v",
  COUNT("example_measurement"."id") AS "c"
FROM "example_measurement"
WHERE
  "example_measurement"."small" BETWEEN %s AND %s
GROUP BY
  CAST((
    bitAnd(CAST("example_measurement"."small" AS Nullable(Int64)), %s)
  ) AS Nullable(Float64));
-- parameters: (-2, -1000, 1000, -2)

-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .order_by()
--     .values(v=Cast(HALVES, IntegerField()))
--     .annotate(n=Count('pk'))
--     .order_by('v')

SELECT
  CAST(ROUND(
    (
      CAST("example_measurement"."amount" AS Nullable(Decimal(28, 20))) / CAST(%s AS Nullable(Decimal(11, 1)))
    ),
    0
  ) AS Nullable(Int32)) AS "v",
  COUNT("example_measurement"."id") AS "n"
FROM "example_measurement"
WHERE
  "example_measurement"."small" BETWEEN %s AND %s
GROUP BY
  CAST(ROUND(
    (
      CAST("example_measurement"."amount" AS Nullable(Decimal(28, 20))) / CAST(%s AS Nullable(Decimal(11, 1)))
    ),
    0
  ) AS Nullable(Int32))
ORDER BY
  1 ASC;
-- parameters: ('1.0', -1000, 1000, '1.0')

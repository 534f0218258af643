-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .order_by()
--     .values(v=Cast(HALVES, IntegerField()))
--     .annotate(n=Count('pk'))
--     .order_by('v')

SELECT
  "grouped"."key1" AS "v",
  COUNT("grouped"."example_measurement_id") AS "n"
FROM (
  SELECT
    CAST(ROUND((
      "example_measurement"."amount" / %s
    ), 0) AS INT) AS "key1",
    "example_measurement"."id" AS "example_measurement_id"
  FROM "example_measurement"
  WHERE
    "example_measurement"."small" BETWEEN %s AND %s
) AS "grouped"
GROUP BY
  "grouped"."key1"
ORDER BY
  1 ASC;
-- parameters: (Decimal('1.0'), -1000, 1000)

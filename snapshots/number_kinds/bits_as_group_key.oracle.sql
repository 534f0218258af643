-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .order_by()
--     .annotate(v=Cast(F('small').bitand(-2), FloatField()))
--     .values('v')
--     .annotate(c=Count('pk'))

SELECT
  "GROUPED"."KEY1" AS "V",
  COUNT("GROUPED"."EXAMPLE_MEASUREMENT_ID") AS "C"
FROM (
  SELECT
    CAST((
      BITAND("EXAMPLE_MEASUREMENT"."SMALL", %s)
    ) AS DOUBLE PRECISION) AS "KEY1",
    "EXAMPLE_MEASUREMENT"."ID" AS "EXAMPLE_MEASUREMENT_ID"
  FROM "EXAMPLE_MEASUREMENT"
  WHERE
    "EXAMPLE_MEASUREMENT"."SMALL" BETWEEN %s AND %s
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1";
-- parameters: (-2, -1000, 1000)

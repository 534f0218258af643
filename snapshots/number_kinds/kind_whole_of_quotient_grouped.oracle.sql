-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .order_by()
--     .values(v=Cast(HALVES, IntegerField()))
--     .annotate(n=Count('pk'))
--     .order_by('v')

SELECT
  "GROUPED"."KEY1" AS "V",
  COUNT("GROUPED"."EXAMPLE_MEASUREMENT_ID") AS "N"
FROM (
  SELECT
    CAST((
      "EXAMPLE_MEASUREMENT"."AMOUNT" / %s
    ) AS NUMBER(11)) AS "KEY1",
    "EXAMPLE_MEASUREMENT"."ID" AS "EXAMPLE_MEASUREMENT_ID"
  FROM "EXAMPLE_MEASUREMENT"
  WHERE
    "EXAMPLE_MEASUREMENT"."SMALL" BETWEEN %s AND %s
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
ORDER BY
  1 ASC;
-- parameters: (Decimal('1.0'), -1000, 1000)

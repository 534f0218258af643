-- Measurement.objects.filter(ratio__range=(-100, 100))
--     .order_by('pk')
--     .values('pk')
--     .annotate(v=Cast(Avg('ratio'), FINE))

SELECT
  "EXAMPLE_MEASUREMENT"."ID" AS "PK",
  CAST(AVG("EXAMPLE_MEASUREMENT"."RATIO") AS NUMBER(30, 18)) AS "V"
FROM "EXAMPLE_MEASUREMENT"
WHERE
  "EXAMPLE_MEASUREMENT"."RATIO" BETWEEN %s AND %s
GROUP BY
  "EXAMPLE_MEASUREMENT"."ID"
ORDER BY
  1 ASC;
-- parameters: (-100.0, 100.0)

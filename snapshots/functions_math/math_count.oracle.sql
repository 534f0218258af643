-- Measurement.objects.alias(v=Abs('big')).filter(v__gt=2).count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_MEASUREMENT"
WHERE
  ABS("EXAMPLE_MEASUREMENT"."BIG") > %s;
-- parameters: (2,)

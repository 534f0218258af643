-- Measurement.objects.aggregate(Avg('ratio'), Sum('ratio'))

SELECT
  AVG("EXAMPLE_MEASUREMENT"."RATIO") AS "RATIO__AVG",
  SUM("EXAMPLE_MEASUREMENT"."RATIO") AS "RATIO__SUM"
FROM "EXAMPLE_MEASUREMENT";
-- parameters: ()

-- Measurement.objects.order_by().values('is_valid').annotate(v=Avg(Floor('small')))

SELECT
  "EXAMPLE_MEASUREMENT"."IS_VALID" AS "IS_VALID",
  AVG(FLOOR("EXAMPLE_MEASUREMENT"."SMALL")) AS "V"
FROM "EXAMPLE_MEASUREMENT"
GROUP BY
  "EXAMPLE_MEASUREMENT"."IS_VALID";
-- parameters: ()

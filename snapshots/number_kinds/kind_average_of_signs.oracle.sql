-- Measurement.objects.values('is_valid').annotate(v=Avg(Sign('whole'))).order_by('is_valid')

SELECT
  "EXAMPLE_MEASUREMENT"."IS_VALID" AS "IS_VALID",
  AVG(SIGN("EXAMPLE_MEASUREMENT"."WHOLE")) AS "V"
FROM "EXAMPLE_MEASUREMENT"
GROUP BY
  "EXAMPLE_MEASUREMENT"."IS_VALID"
ORDER BY
  1 ASC;
-- parameters: ()

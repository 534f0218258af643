-- Reading.objects.values('sensor').annotate(v=Avg('value'), n=Count('value')).order_by('sensor')

SELECT
  "EXAMPLE_READING"."SENSOR" AS "SENSOR",
  AVG("EXAMPLE_READING"."VALUE") AS "V",
  COUNT("EXAMPLE_READING"."VALUE") AS "N"
FROM "EXAMPLE_READING"
GROUP BY
  "EXAMPLE_READING"."SENSOR"
ORDER BY
  1 ASC;
-- parameters: ()

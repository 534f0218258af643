-- Reading.objects.values('sensor').annotate(n=Count('pk')).order_by('sensor')

SELECT
  "EXAMPLE_READING"."SENSOR" AS "SENSOR",
  COUNT("EXAMPLE_READING"."SENSOR") AS "N"
FROM "EXAMPLE_READING"
GROUP BY
  "EXAMPLE_READING"."SENSOR"
ORDER BY
  1 ASC;
-- parameters: ()

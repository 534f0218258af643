-- Event.objects.annotate(v=DAY).values('v', 'deadline').annotate(n=Count('pk'))

SELECT
  CAST(NULL AS DATE) AS "V",
  "EXAMPLE_EVENT"."DEADLINE" AS "DEADLINE",
  COUNT("EXAMPLE_EVENT"."ID") AS "N"
FROM "EXAMPLE_EVENT"
GROUP BY
  "EXAMPLE_EVENT"."DEADLINE";
-- parameters: ()

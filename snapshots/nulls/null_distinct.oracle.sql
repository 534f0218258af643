-- Event.objects.annotate(v=DAY).values('v').distinct()

SELECT DISTINCT
  CAST(NULL AS DATE) AS "V"
FROM "EXAMPLE_EVENT";
-- parameters: ()

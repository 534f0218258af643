-- Event.objects.annotate(v=DAY).values('v').distinct()

SELECT DISTINCT
  CAST(NULL AS DATE) AS "v"
FROM "example_event";
-- parameters: ()

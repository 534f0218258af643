-- Event.objects.annotate(v=DAY).values('v').distinct()

SELECT DISTINCT
  NULL AS `v`
FROM `example_event`;
-- parameters: ()

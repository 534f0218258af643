-- Event.objects.annotate(v=TruncDate('starts_at')).aggregate(Max('v'))

SELECT
  MAX(CAST(`example_event`.`starts_at` AS DATE)) AS `v__max`
FROM `example_event`;
-- parameters: ()

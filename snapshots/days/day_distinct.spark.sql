-- Event.objects.values_list(START).distinct()

SELECT DISTINCT
  CAST(`example_event`.`starts_at` AS DATE) AS `cast1`
FROM `example_event`;
-- parameters: ()

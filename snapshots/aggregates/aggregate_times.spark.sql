-- Event.objects.aggregate(Min('opens'), Max('closes'))

SELECT
  MIN(`example_event`.`opens`) AS `opens__min`,
  MAX(`example_event`.`closes`) AS `closes__max`
FROM `example_event`;
-- parameters: ()

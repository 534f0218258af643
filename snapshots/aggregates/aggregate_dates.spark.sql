-- Event.objects.aggregate(Min('starts_at'), Max('ends_at'), Min('deadline'))

SELECT
  MIN(`example_event`.`starts_at`) AS `starts_at__min`,
  MAX(`example_event`.`ends_at`) AS `ends_at__max`,
  MIN(`example_event`.`deadline`) AS `deadline__min`
FROM `example_event`;
-- parameters: ()

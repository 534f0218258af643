-- Event.objects.values_list(MOMENT, 'pk').union(Event.objects.values_list('starts_at', 'pk'))

(
  SELECT
    NULL AS `value1`,
    `example_event`.`id` AS `pk`
  FROM `example_event`
)
UNION
(
  SELECT
    `example_event`.`starts_at` AS `starts_at`,
    `example_event`.`id` AS `pk`
  FROM `example_event`
);
-- parameters: ()

-- Event.objects.values_list('deadline').union(Event.objects.values_list(DAY), all=True)

(
  SELECT
    `example_event`.`deadline` AS `deadline`
  FROM `example_event`
)
UNION ALL
(
  SELECT
    NULL AS `value1`
  FROM `example_event`
);
-- parameters: ()

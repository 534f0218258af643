-- Event.objects.order_by('pk').values_list(DAY)[:3].union(Event.objects.values_list('deadline'), all=True)

(
  SELECT
    NULL AS `value1`
  FROM `example_event`
  ORDER BY
    `example_event`.`id` ASC
  LIMIT 3
)
UNION ALL
(
  SELECT
    `example_event`.`deadline` AS `deadline`
  FROM `example_event`
);
-- parameters: ()

-- Event.objects.order_by('pk').values_list(SPAN, 'pk')[1:3].union(Event.objects.values_list('pause', 'pk'))

(
  SELECT
    NULL AS `value1`,
    `example_event`.`id` AS `pk`
  FROM `example_event`
  ORDER BY
    2 ASC
  LIMIT 2
  OFFSET 1
)
UNION
(
  SELECT
    `example_event`.`pause` AS `pause`,
    `example_event`.`id` AS `pk`
  FROM `example_event`
);
-- parameters: ()

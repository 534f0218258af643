-- Event.objects.values_list(DAY).union(Event.objects.values_list(DAY))

(
  SELECT
    NULL AS `value1`
  FROM `example_event`
)
UNION
(
  SELECT
    NULL AS `value1`
  FROM `example_event`
);
-- parameters: ()

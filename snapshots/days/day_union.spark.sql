-- Event.objects.values_list(START).union(Event.objects.values_list('day'))

(
  SELECT
    CAST(`example_event`.`starts_at` AS DATE) AS `cast1`
  FROM `example_event`
)
UNION
(
  SELECT
    `example_event`.`day` AS `day`
  FROM `example_event`
);
-- parameters: ()

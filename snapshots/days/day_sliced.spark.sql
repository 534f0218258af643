-- Event.objects.order_by('pk').annotate(d=START).values_list('d')[:5]

SELECT
  CAST(`example_event`.`starts_at` AS DATE) AS `d`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC
LIMIT 5;
-- parameters: ()

-- Event.objects.order_by('pk').values_list(Cast(plus('day', "+ INTERVAL '1 month'"), DateField()))

SELECT
  CAST((
    DATE_ADD(CAST(`example_event`.`day` AS DATETIME(6)), INTERVAL 1 MONTH)
  ) AS DATE) AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

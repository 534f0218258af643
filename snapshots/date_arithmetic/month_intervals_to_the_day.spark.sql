-- Event.objects.order_by('pk').values_list(Cast(plus('day', "+ INTERVAL '1 month'"), DateField()))

SELECT
  CAST((
    timestampadd(MONTH, 1, CAST(`example_event`.`day` AS TIMESTAMP))
  ) AS DATE) AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

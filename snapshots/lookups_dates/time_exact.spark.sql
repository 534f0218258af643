-- Event.objects.filter(opens=time(12)).order_by('pk')

SELECT
  `example_event`.`id`,
  `example_event`.`title`,
  `example_event`.`starts_at`,
  `example_event`.`ends_at`,
  `example_event`.`day`,
  `example_event`.`deadline`,
  `example_event`.`opens`,
  `example_event`.`closes`,
  `example_event`.`length`,
  `example_event`.`pause`
FROM `example_event`
WHERE
  `example_event`.`opens` = %s
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ('12:00:00.000000',)

-- Event.objects.annotate(v=F('day') - F('deadline')).order_by('pk')

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
  `example_event`.`pause`,
  (
    unix_micros(CAST(`example_event`.`day` AS TIMESTAMP)) - unix_micros(CAST(`example_event`.`deadline` AS TIMESTAMP))
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.annotate(v=F('closes') - F('opens')).order_by('pk')

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
    unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

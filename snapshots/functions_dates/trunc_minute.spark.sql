-- Event.objects.order_by('pk').annotate(v=TruncMinute('starts_at'), w=TruncMinute('opens'))

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
  date_trunc('MINUTE', CAST(`example_event`.`starts_at` AS TIMESTAMP)) AS `v`,
  date_format(
    date_trunc('MINUTE', CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)),
    'HH:mm:ss.SSSSSS'
  ) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

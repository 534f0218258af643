-- Event.objects.order_by('pk').annotate(v=TruncHour('starts_at', tzinfo=PARIS))

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
  date_trunc(
    'HOUR',
    CAST(from_utc_timestamp(`example_event`.`starts_at`, 'Europe/Paris') AS TIMESTAMP)
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

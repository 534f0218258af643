-- Event.objects.order_by('pk').annotate(v=TruncDate('starts_at', tzinfo=NEW_YORK))

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
  CAST(from_utc_timestamp(`example_event`.`starts_at`, 'America/New_York') AS DATE) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

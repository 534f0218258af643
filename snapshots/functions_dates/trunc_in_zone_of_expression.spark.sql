-- Event.objects.order_by('pk').annotate(v=ExtractDay(TruncMonth('starts_at', tzinfo=PARIS)))

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
    day(
      date_trunc(
        'MONTH',
        CAST(from_utc_timestamp(`example_event`.`starts_at`, 'Europe/Paris') AS TIMESTAMP)
      )
    )
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

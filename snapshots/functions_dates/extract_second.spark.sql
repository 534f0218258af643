-- Event.objects.order_by('pk').annotate(v=ExtractSecond('starts_at'), w=ExtractSecond('opens'))

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
  FLOOR((
    pmod(unix_micros(`example_event`.`starts_at`), 60000000) / 1000000.0
  )) AS `v`,
  FLOOR(
    (
      pmod(
        unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)),
        60000000
      ) / 1000000.0
    )
  ) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.order_by('pk').annotate(v=TruncHour('starts_at'), w=TruncHour('opens'))

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
  CAST(TIMESTAMP(
    DATE(`example_event`.`starts_at`),
    MAKETIME(HOUR(`example_event`.`starts_at`), 0, 0)
  ) AS DATETIME(6)) AS `v`,
  MAKETIME(HOUR(`example_event`.`opens`), 0, 0) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

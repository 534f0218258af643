-- Event.objects.order_by('pk').annotate(v=TruncSecond('starts_at'), w=TruncSecond('opens'))

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
    MAKETIME(
      HOUR(`example_event`.`starts_at`),
      MINUTE(`example_event`.`starts_at`),
      SECOND(`example_event`.`starts_at`)
    )
  ) AS DATETIME(6)) AS `v`,
  MAKETIME(
    HOUR(`example_event`.`opens`),
    MINUTE(`example_event`.`opens`),
    SECOND(`example_event`.`opens`)
  ) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.filter(pk__gt=0).annotate(x=MINUTES / 60).filter(x__gt=0.4)

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
    CAST(minute(`example_event`.`starts_at`) AS DECIMAL(38, 12)) / %s
  ) AS `x`
FROM `example_event`
WHERE
  (
    `example_event`.`id` > %s
    AND (
      CAST(minute(`example_event`.`starts_at`) AS DECIMAL(38, 12)) / %s
    ) > %s
  );
-- parameters: (60, 0, 60, 0)

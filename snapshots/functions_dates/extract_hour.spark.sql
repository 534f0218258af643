-- Event.objects.order_by('pk').annotate(v=ExtractHour('starts_at'), w=ExtractHour('opens'))

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
    hour(`example_event`.`starts_at`)
  ) AS `v`,
  (
    hour(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
  ) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.order_by('pk').annotate(v=ExtractWeek('starts_at'), w=ExtractWeek('day'))

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
  WEEK(`example_event`.`starts_at`, 3) AS `v`,
  WEEK(`example_event`.`day`, 3) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

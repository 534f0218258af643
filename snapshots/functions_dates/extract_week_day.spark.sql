-- Event.objects.order_by('pk').annotate(v=ExtractWeekDay('starts_at'), w=ExtractWeekDay('day'))

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
    (
      dayofweek(`example_event`.`starts_at`) - 1
    ) + 1
  ) AS `v`,
  (
    (
      dayofweek(`example_event`.`day`) - 1
    ) + 1
  ) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

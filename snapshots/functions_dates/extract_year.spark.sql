-- Event.objects.order_by('pk').annotate(v=ExtractYear('starts_at'), w=ExtractYear('day'))

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
    year(`example_event`.`starts_at`)
  ) AS `v`,
  (
    year(`example_event`.`day`)
  ) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

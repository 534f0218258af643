-- Event.objects.order_by('pk').annotate(v=ExtractYear('deadline'), w=ExtractMinute('closes'))

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
    year(`example_event`.`deadline`)
  ) AS `v`,
  (
    minute(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
  ) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

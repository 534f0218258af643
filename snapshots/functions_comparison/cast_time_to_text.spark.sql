-- Event.objects.order_by('pk').annotate(v=Cast('closes', CharField(max_length=20)))

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
  SUBSTR(CAST(regexp_replace(`example_event`.`closes`, '\\.?0{1,6}$', '') AS STRING), 1, 20) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.order_by('pk')
--     .annotate(v=Greatest('day', Coalesce('deadline', Value(date(1900, 1, 1)))))

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
  greatest(`example_event`.`day`, COALESCE(`example_event`.`deadline`, %s)) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.date(1900, 1, 1),)

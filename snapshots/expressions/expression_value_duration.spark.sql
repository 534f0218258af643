-- Event.objects.annotate(v=Value(timedelta(hours=1), output_field=DurationField())).order_by('pk')

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
  %s AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (3600000000,)

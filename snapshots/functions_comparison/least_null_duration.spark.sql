-- Event.objects.order_by('pk')
--     .annotate(v=Least(F('length') - timedelta(hours=24), Value(None, output_field=DurationField())))

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
  least((
    `example_event`.`length` - %s
  ), NULL) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (86400000000,)

-- Event.objects.annotate(v=ExpressionWrapper(F('day') + timedelta(days=3), output_field=DateTimeField()))
--     .order_by('pk')

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
  timestamp_micros(unix_micros(CAST(`example_event`.`day` AS TIMESTAMP)) + %s) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (259200000000,)

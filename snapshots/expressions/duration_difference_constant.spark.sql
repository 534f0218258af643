-- Event.objects.annotate(v=F('starts_at') - Value(datetime(2021, 1, 1, tzinfo=UTC), output_field=DateTimeField()))
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
  (
    unix_micros(`example_event`.`starts_at`) - unix_micros(CAST(%s AS TIMESTAMP))
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.datetime(2021, 1, 1, 0, 0, tzinfo=datetime.timezone.utc),)

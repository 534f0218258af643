-- Event.objects.order_by('pk')
--     .values_list(Cast(Value('2021-02-03'), DateField()), Cast(Value(datetime(2021, 2, 3, 4, 5, tzinfo=UTC)), DateField()), Cast(Value(date(2021, 2, 3)), DateField()))

SELECT
  CAST(%s AS DATE) AS `cast1`,
  CAST(%s AS DATE) AS `cast2`,
  CAST(%s AS DATE) AS `cast3`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ('2021-02-03', datetime.datetime(2021, 2, 3, 4, 5, tzinfo=datetime.timezone.utc), datetime.date(2021, 2, 3))

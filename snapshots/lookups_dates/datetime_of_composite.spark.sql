-- Reading.objects.filter(taken_at__year=2024).order_by('sensor', 'sequence')

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  `example_reading`.`taken_at` BETWEEN %s AND %s
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: (datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 12, 31, 23, 59, 59, 999999, tzinfo=datetime.timezone.utc))

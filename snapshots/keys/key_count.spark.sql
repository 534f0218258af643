-- Reading.objects.filter(taken_at__gte=datetime(2024, 1, 1, tzinfo=UTC)).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_reading`
WHERE
  `example_reading`.`taken_at` >= %s;
-- parameters: (datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc),)

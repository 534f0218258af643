-- Reading.objects.count()

SELECT
  COUNT(*) AS `__count`
FROM `example_reading`;
-- parameters: ()

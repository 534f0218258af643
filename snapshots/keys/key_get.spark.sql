-- Reading.objects.get(pk=('b', 3))

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  (
    `example_reading`.`sensor` = %s AND `example_reading`.`sequence` = %s
  )
LIMIT 21;
-- parameters: ('b', 3)

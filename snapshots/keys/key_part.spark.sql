-- Reading.objects.order_by('pk').filter(sensor='a', sequence__gt=1)

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  (
    `example_reading`.`sensor` = %s AND `example_reading`.`sequence` > %s
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ('a', 1)

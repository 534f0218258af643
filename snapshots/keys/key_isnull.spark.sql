-- Reading.objects.order_by('pk').filter(pk__isnull=False)

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  (
    `example_reading`.`sensor` IS NOT NULL
    AND `example_reading`.`sequence` IS NOT NULL
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ()

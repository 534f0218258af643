-- Reading.objects.order_by('pk').filter(pk__gt=Reading.objects.order_by('pk').values('pk')[2:3])

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  (`example_reading`.`sensor`, `example_reading`.`sequence`) > (
    SELECT
      `u0`.`sensor`,
      `u0`.`sequence`
    FROM `example_reading` AS `u0`
    ORDER BY
      `u0`.`sensor` ASC,
      `u0`.`sequence` ASC
    LIMIT 1
    OFFSET 2
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ()

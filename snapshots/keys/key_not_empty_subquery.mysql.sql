-- Reading.objects.order_by('pk').exclude(pk=Reading.objects.filter(value=-99).values('pk')[:1])

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  NOT (
    (`example_reading`.`sensor`, `example_reading`.`sequence`) = (
      SELECT
        `u0`.`sensor`,
        `u0`.`sequence`
      FROM `example_reading` AS `u0`
      WHERE
        `u0`.`value` = %s
      LIMIT 1
    )
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: (-99.0,)

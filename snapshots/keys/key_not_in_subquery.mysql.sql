-- Reading.objects.order_by('pk').exclude(pk__in=Reading.objects.filter(value__gt=1).values('pk'))

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  NOT (
    (`example_reading`.`sensor`, `example_reading`.`sequence`) IN (
      SELECT
        `u0`.`sensor`,
        `u0`.`sequence`
      FROM `example_reading` AS `u0`
      WHERE
        `u0`.`value` > %s
    )
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: (1.0,)

-- Reading.objects.order_by('pk').filter(pk__in=Reading.objects.filter(value__gt=1).values('pk'))

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  EXISTS(
    SELECT
      1
    FROM `example_reading` AS `U0`
    WHERE
      `U0`.`value` > %s
      AND (
        `U0`.`sensor` = `example_reading`.`sensor`
        AND `U0`.`sequence` = `example_reading`.`sequence`
      )
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: (1.0,)

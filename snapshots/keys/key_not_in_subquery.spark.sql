-- Reading.objects.order_by('pk').exclude(pk__in=Reading.objects.filter(value__gt=1).values('pk'))

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  NOT (
    EXISTS(
      SELECT
        1
      FROM `example_reading` AS `U0`
      WHERE
        `U0`.`value` > %s
        AND (
          (
            `U0`.`sensor` = `example_reading`.`sensor`
            OR `U0`.`sensor` IS NULL
            OR `example_reading`.`sensor` IS NULL
          )
          AND (
            `U0`.`sequence` = `example_reading`.`sequence`
            OR `U0`.`sequence` IS NULL
            OR `example_reading`.`sequence` IS NULL
          )
        )
    )
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: (1.0,)

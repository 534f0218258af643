-- Reading.objects.order_by('pk').exclude(pk__in=Reading.objects.order_by('pk').values('pk')[:2])

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
      FROM (
        SELECT
          `U0`.`sensor`,
          `U0`.`sequence`
        FROM `example_reading` AS `U0`
        ORDER BY
          `U0`.`sensor` ASC,
          `U0`.`sequence` ASC
        LIMIT 2
      ) AS `rows`
      WHERE
        (
          `rows`.`sensor` = `example_reading`.`sensor`
          OR `rows`.`sensor` IS NULL
          OR `example_reading`.`sensor` IS NULL
        )
        AND (
          `rows`.`sequence` = `example_reading`.`sequence`
          OR `rows`.`sequence` IS NULL
          OR `example_reading`.`sequence` IS NULL
        )
    )
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ()

-- Reading.objects.order_by('pk').filter(pk__gt=Reading.objects.order_by('pk').values('pk')[2:3])

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
    FROM (
      SELECT
        `U0`.`sensor`,
        `U0`.`sequence`
      FROM `example_reading` AS `U0`
      ORDER BY
        `U0`.`sensor` ASC,
        `U0`.`sequence` ASC
      LIMIT 1
      OFFSET 2
    ) AS `rows`
    WHERE
      (
        `example_reading`.`sensor` > `rows`.`sensor`
        OR (
          `example_reading`.`sensor` = `rows`.`sensor`
          AND `example_reading`.`sequence` > `rows`.`sequence`
        )
      )
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ()

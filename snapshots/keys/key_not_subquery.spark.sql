-- Reading.objects.order_by('pk').exclude(pk=Reading.objects.order_by('pk').values('pk')[:1])

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  NOT (
    CASE
      WHEN EXISTS(
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
        ) AS `rows`
        WHERE
          (
            `example_reading`.`sensor` = `rows`.`sensor`
            AND `example_reading`.`sequence` = `rows`.`sequence`
          )
      )
      THEN 1
      WHEN EXISTS(
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
        ) AS `rows`
        WHERE
          NOT (
            `example_reading`.`sensor` = `rows`.`sensor`
            AND `example_reading`.`sequence` = `rows`.`sequence`
          )
      )
      THEN 0
    END = 1
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ()

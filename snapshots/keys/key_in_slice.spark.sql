-- Reading.objects.order_by('pk').filter(pk__in=Reading.objects.order_by('-pk').values('pk')[1:3])

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
        `U0`.`sensor` DESC,
        `U0`.`sequence` DESC
      LIMIT 2
      OFFSET 1
    ) AS `rows`
    WHERE
      `rows`.`sensor` = `example_reading`.`sensor`
      AND `rows`.`sequence` = `example_reading`.`sequence`
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ()

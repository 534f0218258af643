-- Reading.objects.order_by('pk').filter(pk__in=Reading.objects.order_by('-pk').values('pk')[1:3])

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  (`example_reading`.`sensor`, `example_reading`.`sequence`) IN (
    SELECT
      `sliced`.`sensor`,
      `sliced`.`sequence`
    FROM (
      SELECT
        `u0`.`sensor`,
        `u0`.`sequence`
      FROM `example_reading` AS `u0`
      ORDER BY
        `u0`.`sensor` DESC,
        `u0`.`sequence` DESC
      LIMIT 2
      OFFSET 1
    ) AS `sliced`
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ()

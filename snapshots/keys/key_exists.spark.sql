-- Reading.objects.order_by('pk')
--     .filter(Exists(ReadingNote.objects.filter(sensor=OuterRef('sensor'), sequence=OuterRef('sequence'))))

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_readingnote` AS `U0`
    WHERE
      (
        `U0`.`sensor` = (
          `example_reading`.`sensor`
        )
        AND `U0`.`sequence` = (
          `example_reading`.`sequence`
        )
      )
  )
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ()

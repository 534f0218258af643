-- ReadingNote.objects.select_related('reading').order_by('pk')

SELECT
  `example_readingnote`.`id`,
  `example_readingnote`.`sensor`,
  `example_readingnote`.`sequence`,
  `example_readingnote`.`text`,
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_readingnote`
INNER JOIN `example_reading`
  ON (
    `example_readingnote`.`sensor` = `example_reading`.`sensor`
    AND `example_readingnote`.`sequence` = `example_reading`.`sequence`
  )
ORDER BY
  `example_readingnote`.`id` ASC;
-- parameters: ()

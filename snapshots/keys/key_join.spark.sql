-- ReadingNote.objects.filter(reading__value__lt=0)

SELECT
  `example_readingnote`.`id`,
  `example_readingnote`.`sensor`,
  `example_readingnote`.`sequence`,
  `example_readingnote`.`text`
FROM `example_readingnote`
INNER JOIN `example_reading`
  ON (
    `example_readingnote`.`sensor` = `example_reading`.`sensor`
    AND `example_readingnote`.`sequence` = `example_reading`.`sequence`
  )
WHERE
  `example_reading`.`value` < %s;
-- parameters: (0.0,)

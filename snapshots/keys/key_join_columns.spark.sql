-- ReadingNote.objects.values_list('text', 'reading__value').order_by('pk')

SELECT
  `example_readingnote`.`text` AS `text`,
  `example_reading`.`value` AS `reading__value`
FROM `example_readingnote`
INNER JOIN `example_reading`
  ON (
    `example_readingnote`.`sensor` = `example_reading`.`sensor`
    AND `example_readingnote`.`sequence` = `example_reading`.`sequence`
  )
ORDER BY
  `example_readingnote`.`id` ASC;
-- parameters: ()

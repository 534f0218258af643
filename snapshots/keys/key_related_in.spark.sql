-- ReadingNote.objects.filter(reading__in=[('a', 1), ('B', 1)]).order_by('pk')

SELECT
  `example_readingnote`.`id`,
  `example_readingnote`.`sensor`,
  `example_readingnote`.`sequence`,
  `example_readingnote`.`text`
FROM `example_readingnote`
WHERE
  (
    (
      `example_readingnote`.`sensor` = %s
      AND `example_readingnote`.`sequence` = %s
    )
    OR (
      `example_readingnote`.`sensor` = %s
      AND `example_readingnote`.`sequence` = %s
    )
  )
ORDER BY
  `example_readingnote`.`id` ASC;
-- parameters: ('a', 1, 'B', 1)

-- Reading.objects.order_by('pk').annotate(n=Count('notes'))

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`,
  COUNT(`example_readingnote`.`id`) AS `n`
FROM `example_reading`
LEFT OUTER JOIN `example_readingnote`
  ON (
    `example_reading`.`sensor` = `example_readingnote`.`sensor`
    AND `example_reading`.`sequence` = `example_readingnote`.`sequence`
  )
GROUP BY
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`,
  `example_reading`.`sensor`,
  `example_reading`.`sequence`
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ()

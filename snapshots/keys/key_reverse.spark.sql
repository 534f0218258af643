-- Reading.objects.order_by('pk').filter(notes__text__contains='a')

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
INNER JOIN `example_readingnote`
  ON (
    `example_reading`.`sensor` = `example_readingnote`.`sensor`
    AND `example_reading`.`sequence` = `example_readingnote`.`sequence`
  )
WHERE
  `example_readingnote`.`text` LIKE %s ESCAPE '\\'
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ('%a%',)

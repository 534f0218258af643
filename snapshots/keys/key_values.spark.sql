-- Reading.objects.order_by('pk').values_list('pk', 'value')

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value` AS `value`
FROM `example_reading`
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: ()

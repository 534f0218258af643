-- Reading.objects.order_by('pk').annotate(v=F('sequence') * 10)

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`,
  (
    CAST(`example_reading`.`sequence` AS SIGNED) * %s
  ) AS `v`
FROM `example_reading`
ORDER BY
  `example_reading`.`sensor` ASC,
  `example_reading`.`sequence` ASC;
-- parameters: (10,)

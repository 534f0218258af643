-- Measurement.objects.values('is_valid').annotate(v=Avg(Sign('whole'))).order_by('is_valid')

SELECT
  `example_measurement`.`is_valid` AS `is_valid`,
  AVG(CAST(SIGN(`example_measurement`.`whole`) AS DOUBLE)) AS `v`
FROM `example_measurement`
GROUP BY
  `example_measurement`.`is_valid`
ORDER BY
  1 ASC;
-- parameters: ()

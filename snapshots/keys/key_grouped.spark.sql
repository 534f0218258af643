-- Reading.objects.values('sensor').annotate(v=Avg('value'), n=Count('value')).order_by('sensor')

SELECT
  `example_reading`.`sensor` AS `sensor`,
  AVG(`example_reading`.`value`) AS `v`,
  COUNT(`example_reading`.`value`) AS `n`
FROM `example_reading`
GROUP BY
  `example_reading`.`sensor`
ORDER BY
  1 ASC;
-- parameters: ()

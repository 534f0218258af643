-- Reading.objects.values('sensor').annotate(n=Count('pk')).order_by('sensor')

SELECT
  `example_reading`.`sensor` AS `sensor`,
  COUNT(`example_reading`.`sensor`) AS `n`
FROM `example_reading`
GROUP BY
  `example_reading`.`sensor`
ORDER BY
  1 ASC;
-- parameters: ()

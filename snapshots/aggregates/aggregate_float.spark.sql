-- Measurement.objects.aggregate(Avg('ratio'), Sum('ratio'))

SELECT
  AVG(`example_measurement`.`ratio`) AS `ratio__avg`,
  SUM(`example_measurement`.`ratio`) AS `ratio__sum`
FROM `example_measurement`;
-- parameters: ()

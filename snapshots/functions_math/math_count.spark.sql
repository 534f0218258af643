-- Measurement.objects.alias(v=Abs('big')).filter(v__gt=2).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_measurement`
WHERE
  ABS(`example_measurement`.`big`) > %s;
-- parameters: (2,)

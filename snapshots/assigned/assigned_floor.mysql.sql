-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=of_floats(Floor('small') / 2), small=Ceil(F('small') / Value(3.0)))

UPDATE `example_measurement` SET `whole` = (
  CAST(FLOOR(`example_measurement`.`small`) AS DOUBLE) / %s
), `small` = CEILING((
  `example_measurement`.`small` / %s
))
WHERE
  `example_measurement`.`small` BETWEEN %s AND %s;
-- parameters: (2, 3.0, -1000, 1000)

-- Measurement.objects.filter(small__range=(-1000, 1000)).update(label=F('is_valid'), slug=Value(True))

UPDATE `example_measurement` SET `label` = CASE
  WHEN `example_measurement`.`is_valid`
  THEN 'true'
  WHEN NOT `example_measurement`.`is_valid`
  THEN 'false'
END, `slug` = CASE WHEN %s THEN 'true' WHEN NOT %s THEN 'false' END
WHERE
  `example_measurement`.`small` BETWEEN %s AND %s;
-- parameters: (True, True, -1000, 1000)

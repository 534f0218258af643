-- Measurement.objects.filter(small__range=(-1000, 1000)).update(whole=Value(2.75), big=Value(-3.25))

UPDATE `example_measurement` SET `whole` = %s, `big` = %s
WHERE
  `example_measurement`.`small` BETWEEN %s AND %s;
-- parameters: (2.75, -3.25, -1000, 1000)

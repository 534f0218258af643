-- Measurement.objects.filter(pk=1).update(amount=None, payload=None, token=None, ratio=None)

UPDATE `example_measurement` SET `amount` = NULL, `payload` = NULL, `token` = NULL, `ratio` = NULL
WHERE
  `example_measurement`.`id` = %s;
-- parameters: (1,)

-- Measurement.objects.update(is_valid=Q(whole__gt=10) | Q(ratio__isnull=True), is_checked=~Q(label=''))

UPDATE `example_measurement` SET `is_valid` = (
  `example_measurement`.`whole` > %s OR `example_measurement`.`ratio` IS NULL
), `is_checked` = NOT (
  `example_measurement`.`label` = %s
);
-- parameters: (10, '')

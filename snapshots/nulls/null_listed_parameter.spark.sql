-- MEASUREMENTS.exclude(RawSQL('whole IN (%s, %s)', (7, None), output_field=BooleanField()))

SELECT
  `example_measurement`.`id`,
  `example_measurement`.`label`,
  `example_measurement`.`slug`,
  `example_measurement`.`url`,
  `example_measurement`.`small`,
  `example_measurement`.`whole`,
  `example_measurement`.`big`,
  `example_measurement`.`positive`,
  `example_measurement`.`positive_small`,
  `example_measurement`.`positive_big`,
  `example_measurement`.`ratio`,
  `example_measurement`.`amount`,
  `example_measurement`.`is_valid`,
  `example_measurement`.`is_checked`,
  `example_measurement`.`payload`,
  `example_measurement`.`address`,
  `example_measurement`.`token`
FROM `example_measurement`
WHERE
  NOT (
    (
      whole IN (%s, %s)
    )
  )
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (7, None)

-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .alias(v=of_floats(NullIf('small', 'ratio') / 4))
--     .filter(v__gt=0.1)

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
  (
    `example_measurement`.`small` BETWEEN %s AND %s
    AND (
      NULLIF(CAST(`example_measurement`.`small` AS DOUBLE), `example_measurement`.`ratio`) / %s
    ) > %s
  )
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (-1000, 1000, 4, 0.1)

-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .annotate(v=of_floats(NullIf('whole', 'ratio') / 2))

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
  `example_measurement`.`token`,
  (
    NULLIF(CAST(`example_measurement`.`whole` AS DOUBLE), `example_measurement`.`ratio`) / %s
  ) AS `v`
FROM `example_measurement`
WHERE
  `example_measurement`.`small` BETWEEN %s AND %s
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (2, -1000, 1000)

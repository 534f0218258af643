-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .annotate(v=of_floats(7 / NullIf('positive', Cast('small', FloatField()))))

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
    %s / NULLIF(
      CAST(`example_measurement`.`positive` AS DOUBLE),
      CAST(`example_measurement`.`small` AS DOUBLE)
    )
  ) AS `v`
FROM `example_measurement`
WHERE
  `example_measurement`.`small` BETWEEN %s AND %s
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (7, -1000, 1000)

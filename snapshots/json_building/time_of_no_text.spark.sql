-- Measurement.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=Cast(NullIf('label', 'label'), TimeField()))

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
  date_format(
    CAST(concat(
      '2000-01-01 ',
      NULLIF(`example_measurement`.`label`, `example_measurement`.`label`)
    ) AS TIMESTAMP),
    'HH:mm:ss.SSSSSS'
  ) AS `v`
FROM `example_measurement`
WHERE
  `example_measurement`.`id` = %s
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (1,)

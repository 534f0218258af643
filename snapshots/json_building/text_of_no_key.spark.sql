-- Measurement.objects.order_by('pk')
--     .annotate(v=Cast(NullIf('token', 'token'), CharField(max_length=40)))
--     .filter(v=None)

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
  SUBSTR(
    CAST(NULLIF(`example_measurement`.`token`, `example_measurement`.`token`) AS STRING),
    1,
    40
  ) AS `v`
FROM `example_measurement`
WHERE
  SUBSTR(
    CAST(NULLIF(`example_measurement`.`token`, `example_measurement`.`token`) AS STRING),
    1,
    40
  ) IS NULL
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: ()

-- Measurement.objects.order_by('pk')
--     .annotate(v=Cast(NullIf('token', Value(uuid.UUID(int=0), UUIDField())), TextField()))
--     .filter(v__startswith='-')

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
  CAST(NULLIF(`example_measurement`.`token`, %s) AS STRING) AS `v`
FROM `example_measurement`
WHERE
  CAST(NULLIF(`example_measurement`.`token`, %s) AS STRING) LIKE %s ESCAPE '\\'
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: ('00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', '-%')

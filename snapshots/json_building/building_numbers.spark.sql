-- Measurement.objects.order_by('pk')
--     .filter(ratio__range=(-100, 100))
--     .annotate(v=JSONObject(a='amount', b='big', c=Cast('ratio', FloatField())))

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
  concat(
    '{"a": ',
    regexp_extract(to_json(array(`example_measurement`.`amount`)), '(?s)^.(.*).$', 1),
    ', "b": ',
    regexp_extract(to_json(array(`example_measurement`.`big`)), '(?s)^.(.*).$', 1),
    ', "c": ',
    regexp_extract(to_json(array(CAST(`example_measurement`.`ratio` AS DOUBLE))), '(?s)^.(.*).$', 1),
    '}'
  ) AS `v`
FROM `example_measurement`
WHERE
  `example_measurement`.`ratio` BETWEEN %s AND %s
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (-100.0, 100.0)

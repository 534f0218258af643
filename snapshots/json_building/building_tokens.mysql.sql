-- Measurement.objects.order_by('pk').annotate(v=JSONObject(a='token', b='address', c='is_checked'))

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
  JSON_OBJECT(
    'a',
    CAST((
      CONCAT(
        SUBSTRING(`example_measurement`.`token`, 1, 8),
        '-',
        SUBSTRING(`example_measurement`.`token`, 9, 4),
        '-',
        SUBSTRING(`example_measurement`.`token`, 13, 4),
        '-',
        SUBSTRING(`example_measurement`.`token`, 17, 4),
        '-',
        SUBSTRING(`example_measurement`.`token`, 21, 12)
      )
    ) AS CHAR),
    'b',
    `example_measurement`.`address`,
    'c',
    JSON_EXTRACT(
      CASE
        WHEN `example_measurement`.`is_checked`
        THEN 'true'
        WHEN NOT (
          `example_measurement`.`is_checked`
        )
        THEN 'false'
      END,
      '$'
    )
  ) AS `v`
FROM `example_measurement`
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: ()

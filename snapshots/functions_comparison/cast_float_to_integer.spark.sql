-- Measurement.objects.order_by('pk')
--     .filter(pk__in=[1, 2, 8, 9])
--     .annotate(v=Cast('ratio', BigIntegerField()))

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
  CAST(CASE
    WHEN `example_measurement`.`ratio` - FLOOR(`example_measurement`.`ratio`) = 0.5
    THEN 2 * ROUND(`example_measurement`.`ratio` / 2, 0)
    ELSE ROUND(`example_measurement`.`ratio`, 0)
  END AS BIGINT) AS `v`
FROM `example_measurement`
WHERE
  `example_measurement`.`id` IN (%s, %s, %s, %s)
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (1, 2, 8, 9)

-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .annotate(v=Window(Lag('positive'), order_by='pk') - 100000)

SELECT
  `sliced`.`id`,
  `sliced`.`label`,
  `sliced`.`slug`,
  `sliced`.`url`,
  `sliced`.`small`,
  `sliced`.`whole`,
  `sliced`.`big`,
  `sliced`.`positive`,
  `sliced`.`positive_small`,
  `sliced`.`positive_big`,
  `sliced`.`ratio`,
  `sliced`.`amount`,
  `sliced`.`is_valid`,
  `sliced`.`is_checked`,
  `sliced`.`payload`,
  `sliced`.`address`,
  `sliced`.`token`,
  `sliced`.`v`
FROM (
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
      CAST(LAG(`example_measurement`.`positive`, 1) OVER (ORDER BY `example_measurement`.`id`) AS SIGNED) - %s
    ) AS `v`
  FROM `example_measurement`
  WHERE
    `example_measurement`.`small` BETWEEN %s AND %s
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: (100000, -1000, 1000)

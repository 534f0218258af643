-- Measurement.objects.order_by('pk')
--     .filter(ratio__range=(-100, 100))
--     .annotate(v=Cast('ratio', TextField()))

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
  CASE
    WHEN (
      abs(`example_measurement`.`ratio`) >= 0.0001
      AND abs(`example_measurement`.`ratio`) < 1e15
    )
    OR `example_measurement`.`ratio` = 0
    THEN regexp_replace(
      CAST(CAST(CAST(`example_measurement`.`ratio` AS STRING) AS DECIMAL(38, 20)) AS STRING),
      '\\.?0+$',
      ''
    )
    ELSE CASE
      WHEN CAST(`example_measurement`.`ratio` AS STRING) LIKE '%%E%%'
      THEN concat(
        regexp_replace(CAST(`example_measurement`.`ratio` AS STRING), '(\\.0)?E.*$', ''),
        CASE
          WHEN CAST(`example_measurement`.`ratio` AS STRING) LIKE '%%E-%%'
          THEN 'e-'
          ELSE 'e+'
        END,
        lpad(
          regexp_extract(CAST(`example_measurement`.`ratio` AS STRING), 'E-?(.*)$', 1),
          greatest(
            2,
            length(regexp_extract(CAST(`example_measurement`.`ratio` AS STRING), 'E-?(.*)$', 1))
          ),
          '0'
        )
      )
      ELSE CAST(`example_measurement`.`ratio` AS STRING)
    END
  END AS `v`
FROM `example_measurement`
WHERE
  `example_measurement`.`ratio` BETWEEN %s AND %s
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (-100.0, 100.0)

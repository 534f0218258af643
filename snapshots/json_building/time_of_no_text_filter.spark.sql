-- Measurement.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=Cast(NullIf(Cast('token', TextField()), Cast('token', TextField())), TimeField()))
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
  date_format(
    CAST(concat(
      '2000-01-01 ',
      NULLIF(
        CAST(`example_measurement`.`token` AS STRING),
        CAST(`example_measurement`.`token` AS STRING)
      )
    ) AS TIMESTAMP),
    'HH:mm:ss.SSSSSS'
  ) AS `v`
FROM `example_measurement`
WHERE
  (
    `example_measurement`.`id` = %s
    AND date_format(
      CAST(concat(
        '2000-01-01 ',
        NULLIF(
          CAST(`example_measurement`.`token` AS STRING),
          CAST(`example_measurement`.`token` AS STRING)
        )
      ) AS TIMESTAMP),
      'HH:mm:ss.SSSSSS'
    ) IS NULL
  )
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (1,)

-- Measurement.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(a=Cast(NullIf('amount', 'amount'), TextField()), b=Cast(NullIf('ratio', 'ratio'), TextField()), c=Cast(NullIf('token', 'token'), TextField()), e=Cast(NullIf('whole', 'whole'), TextField()))

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
  CAST(CAST(NULLIF(`example_measurement`.`amount`, `example_measurement`.`amount`) AS DECIMAL(38, 4)) AS STRING) AS `a`,
  CASE
    WHEN (
      abs(NULLIF(`example_measurement`.`ratio`, `example_measurement`.`ratio`)) >= 0.0001
      AND abs(NULLIF(`example_measurement`.`ratio`, `example_measurement`.`ratio`)) < 1e15
    )
    OR NULLIF(`example_measurement`.`ratio`, `example_measurement`.`ratio`) = 0
    THEN regexp_replace(
      CAST(CAST(CAST(NULLIF(`example_measurement`.`ratio`, `example_measurement`.`ratio`) AS STRING) AS DECIMAL(38, 20)) AS STRING),
      '\\.?0+$',
      ''
    )
    ELSE CASE
      WHEN CAST(NULLIF(`example_measurement`.`ratio`, `example_measurement`.`ratio`) AS STRING) LIKE '%%E%%'
      THEN concat(
        regexp_replace(
          CAST(NULLIF(`example_measurement`.`ratio`, `example_measurement`.`ratio`) AS STRING),
          '(\\.0)?E.*$',
          ''
        ),
        CASE
          WHEN CAST(NULLIF(`example_measurement`.`ratio`, `example_measurement`.`ratio`) AS STRING) LIKE '%%E-%%'
          THEN 'e-'
          ELSE 'e+'
        END,
        lpad(
          regexp_extract(
            CAST(NULLIF(`example_measurement`.`ratio`, `example_measurement`.`ratio`) AS STRING),
            'E-?(.*)$',
            1
          ),
          greatest(
            2,
            length(
              regexp_extract(
                CAST(NULLIF(`example_measurement`.`ratio`, `example_measurement`.`ratio`) AS STRING),
                'E-?(.*)$',
                1
              )
            )
          ),
          '0'
        )
      )
      ELSE CAST(NULLIF(`example_measurement`.`ratio`, `example_measurement`.`ratio`) AS STRING)
    END
  END AS `b`,
  CAST(NULLIF(`example_measurement`.`token`, `example_measurement`.`token`) AS STRING) AS `c`,
  CAST(NULLIF(`example_measurement`.`whole`, `example_measurement`.`whole`) AS STRING) AS `e`
FROM `example_measurement`
WHERE
  `example_measurement`.`id` = %s
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (1,)

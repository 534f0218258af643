-- Measurement.objects.order_by('pk')
--     .annotate(v=Coalesce(Chr(F('positive_small') % 10 + 65), 'label', Value('x')))

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
  COALESCE(
    CASE
      WHEN (
        (
          `example_measurement`.`positive_small` %% %s
        ) + %s
      ) >= 65536
      THEN decode(
        unhex(
          concat(
            lpad(
              hex(
                (
                  (
                    (
                      (
                        `example_measurement`.`positive_small` %% %s
                      ) + %s
                    ) - 65536
                  ) DIV 1024
                ) + 55296
              ),
              4,
              '0'
            ),
            lpad(
              hex(
                (
                  (
                    (
                      `example_measurement`.`positive_small` %% %s
                    ) + %s
                  ) - 65536
                ) %% 1024 + 56320
              ),
              4,
              '0'
            )
          )
        ),
        'UTF-16BE'
      )
      ELSE decode(
        unhex(
          lpad(
            hex((
              (
                `example_measurement`.`positive_small` %% %s
              ) + %s
            )),
            4,
            '0'
          )
        ),
        'UTF-16BE'
      )
    END,
    `example_measurement`.`label`,
    %s
  ) AS `v`
FROM `example_measurement`
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (10, 65, 10, 65, 10, 65, 10, 65, 'x')

-- EVENTS.values_list('pk', *parts(duration(F('length') * -3)))

SELECT
  `example_event`.`id` AS `pk`,
  (
    (
      (
        (
          `example_event`.`length` - (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) * %s
    )
  ) AS `extractday1`,
  (
    (
      (
        (
          `example_event`.`length` %% 86400000000 + 86400000000
        ) %% 86400000000
      ) * %s
    ) DIV 3600000000
  ) AS `extracthour1`,
  (
    (
      (
        (
          (
            `example_event`.`length` %% 86400000000 + 86400000000
          ) %% 86400000000
        ) * %s
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute1`,
  CASE
    WHEN (
      (
        (
          (
            `example_event`.`length` %% 86400000000 + 86400000000
          ) %% 86400000000
        ) * %s
      ) %% 60000000 / 1000000.0
    ) < 0
    THEN ceil(
      (
        (
          (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          ) * %s
        ) %% 60000000 / 1000000.0
      )
    )
    ELSE floor(
      (
        (
          (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          ) * %s
        ) %% 60000000 / 1000000.0
      )
    )
  END AS `extractsecond1`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: (-3, -3, -3, -3, -3, -3)

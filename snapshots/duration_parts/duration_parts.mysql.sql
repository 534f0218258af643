-- EVENTS.values_list('pk', *parts('length'), *parts('pause'))

SELECT
  `example_event`.`id` AS `pk`,
  (
    (
      (
        CAST(`example_event`.`length` AS SIGNED) - (
          (
            `example_event`.`length` %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    )
  ) AS `extractday1`,
  (
    (
      (
        `example_event`.`length` %% 86400000000 + 86400000000
      ) %% 86400000000
    ) DIV 3600000000
  ) AS `extracthour1`,
  (
    (
      (
        (
          `example_event`.`length` %% 86400000000 + 86400000000
        ) %% 86400000000
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute1`,
  TRUNCATE(
    (
      (
        (
          (
            `example_event`.`length` %% 86400000000 + 86400000000
          ) %% 86400000000
        ) %% 60000000
      ) * 0.000001
    ),
    0
  ) AS `extractsecond1`,
  (
    (
      (
        CAST(`example_event`.`pause` AS SIGNED) - (
          (
            `example_event`.`pause` %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    )
  ) AS `extractday2`,
  (
    (
      (
        `example_event`.`pause` %% 86400000000 + 86400000000
      ) %% 86400000000
    ) DIV 3600000000
  ) AS `extracthour2`,
  (
    (
      (
        (
          `example_event`.`pause` %% 86400000000 + 86400000000
        ) %% 86400000000
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute2`,
  TRUNCATE(
    (
      (
        (
          (
            `example_event`.`pause` %% 86400000000 + 86400000000
          ) %% 86400000000
        ) %% 60000000
      ) * 0.000001
    ),
    0
  ) AS `extractsecond2`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

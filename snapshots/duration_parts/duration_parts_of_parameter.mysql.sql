-- EVENTS.values_list('pk', *parts(Coalesce('pause', Value(timedelta(hours=-30)))))

SELECT
  `example_event`.`id` AS `pk`,
  (
    (
      (
        COALESCE(`example_event`.`pause`, %s) - (
          (
            COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    )
  ) AS `extractday1`,
  (
    (
      (
        COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
      ) %% 86400000000
    ) DIV 3600000000
  ) AS `extracthour1`,
  (
    (
      (
        (
          COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
        ) %% 86400000000
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute1`,
  TRUNCATE(
    (
      (
        (
          (
            COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
          ) %% 86400000000
        ) %% 60000000
      ) * 0.000001
    ),
    0
  ) AS `extractsecond1`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: (-108000000000, -108000000000, -108000000000, -108000000000, -108000000000)

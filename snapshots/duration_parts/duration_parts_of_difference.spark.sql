-- EVENTS.values_list('pk', *parts(BACK), *parts(AHEAD))

SELECT
  `example_event`.`id` AS `pk`,
  (
    (
      CAST((
        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
      ) AS BIGINT) DIV 86400000000
    )
  ) AS `extractday1`,
  (
    (
      CAST((
        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
      ) AS BIGINT) %% 86400000000
    ) DIV 3600000000
  ) AS `extracthour1`,
  (
    (
      (
        CAST((
          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
        ) AS BIGINT) %% 86400000000
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute1`,
  CASE
    WHEN (
      (
        CAST((
          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
        ) AS BIGINT) %% 86400000000
      ) %% 60000000 / 1000000.0
    ) < 0
    THEN ceil(
      (
        (
          CAST((
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ) AS BIGINT) %% 86400000000
        ) %% 60000000 / 1000000.0
      )
    )
    ELSE floor(
      (
        (
          CAST((
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ) AS BIGINT) %% 86400000000
        ) %% 60000000 / 1000000.0
      )
    )
  END AS `extractsecond1`,
  (
    (
      CAST((
        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
      ) AS BIGINT) DIV 86400000000
    )
  ) AS `extractday2`,
  (
    (
      CAST((
        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
      ) AS BIGINT) %% 86400000000
    ) DIV 3600000000
  ) AS `extracthour2`,
  (
    (
      (
        CAST((
          unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
        ) AS BIGINT) %% 86400000000
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute2`,
  CASE
    WHEN (
      (
        CAST((
          unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
        ) AS BIGINT) %% 86400000000
      ) %% 60000000 / 1000000.0
    ) < 0
    THEN ceil(
      (
        (
          CAST((
            unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
          ) AS BIGINT) %% 86400000000
        ) %% 60000000 / 1000000.0
      )
    )
    ELSE floor(
      (
        (
          CAST((
            unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
          ) AS BIGINT) %% 86400000000
        ) %% 60000000 / 1000000.0
      )
    )
  END AS `extractsecond2`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

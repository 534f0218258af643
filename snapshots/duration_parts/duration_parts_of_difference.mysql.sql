-- EVENTS.values_list('pk', *parts(BACK), *parts(AHEAD))

SELECT
  `example_event`.`id` AS `pk`,
  (
    (
      CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) DIV 86400000000
    )
  ) AS `extractday1`,
  (
    (
      CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
    ) DIV 3600000000
  ) AS `extracthour1`,
  (
    (
      (
        CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute1`,
  TRUNCATE(
    (
      (
        (
          CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
        ) %% 60000000
      ) * 0.000001
    ),
    0
  ) AS `extractsecond1`,
  (
    (
      CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`) AS SIGNED) DIV 86400000000
    )
  ) AS `extractday2`,
  (
    (
      CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`) AS SIGNED) %% 86400000000
    ) DIV 3600000000
  ) AS `extracthour2`,
  (
    (
      (
        CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`) AS SIGNED) %% 86400000000
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute2`,
  TRUNCATE(
    (
      (
        (
          CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`) AS SIGNED) %% 86400000000
        ) %% 60000000
      ) * 0.000001
    ),
    0
  ) AS `extractsecond2`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

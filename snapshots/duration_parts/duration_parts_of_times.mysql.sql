-- EVENTS.values_list('pk', *parts(duration(F('opens') - F('closes'))))

SELECT
  `example_event`.`id` AS `pk`,
  (
    (
      CAST(TIMESTAMPDIFF(
        MICROSECOND,
        TIMESTAMP('2000-01-01', `example_event`.`closes`),
        TIMESTAMP('2000-01-01', `example_event`.`opens`)
      ) AS SIGNED) DIV 86400000000
    )
  ) AS `extractday1`,
  (
    (
      CAST(TIMESTAMPDIFF(
        MICROSECOND,
        TIMESTAMP('2000-01-01', `example_event`.`closes`),
        TIMESTAMP('2000-01-01', `example_event`.`opens`)
      ) AS SIGNED) %% 86400000000
    ) DIV 3600000000
  ) AS `extracthour1`,
  (
    (
      (
        CAST(TIMESTAMPDIFF(
          MICROSECOND,
          TIMESTAMP('2000-01-01', `example_event`.`closes`),
          TIMESTAMP('2000-01-01', `example_event`.`opens`)
        ) AS SIGNED) %% 86400000000
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute1`,
  TRUNCATE(
    (
      (
        (
          CAST(TIMESTAMPDIFF(
            MICROSECOND,
            TIMESTAMP('2000-01-01', `example_event`.`closes`),
            TIMESTAMP('2000-01-01', `example_event`.`opens`)
          ) AS SIGNED) %% 86400000000
        ) %% 60000000
      ) * 0.000001
    ),
    0
  ) AS `extractsecond1`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

-- EVENTS.values_list('pk', *parts(duration(F('opens') - F('closes'))))

SELECT
  `example_event`.`id` AS `pk`,
  (
    (
      CAST((
        unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
      ) AS BIGINT) DIV 86400000000
    )
  ) AS `extractday1`,
  (
    (
      CAST((
        unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
      ) AS BIGINT) %% 86400000000
    ) DIV 3600000000
  ) AS `extracthour1`,
  (
    (
      (
        CAST((
          unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
        ) AS BIGINT) %% 86400000000
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute1`,
  CASE
    WHEN (
      (
        CAST((
          unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
        ) AS BIGINT) %% 86400000000
      ) %% 60000000 / 1000000.0
    ) < 0
    THEN ceil(
      (
        (
          CAST((
            unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
          ) AS BIGINT) %% 86400000000
        ) %% 60000000 / 1000000.0
      )
    )
    ELSE floor(
      (
        (
          CAST((
            unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
          ) AS BIGINT) %% 86400000000
        ) %% 60000000 / 1000000.0
      )
    )
  END AS `extractsecond1`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

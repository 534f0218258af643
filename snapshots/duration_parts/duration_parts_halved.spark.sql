-- EVENTS.values_list('pk', ExtractMinute('length') / 2)

SELECT
  `example_event`.`id` AS `pk`,
  (
    CAST((
      (
        (
          `example_event`.`length` %% 86400000000 + 86400000000
        ) %% 86400000000
      ) DIV 60000000
    ) %% 60 AS DECIMAL(38, 12)) / %s
  ) AS `combinedexpression1`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: (2,)

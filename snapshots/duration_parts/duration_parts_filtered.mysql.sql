-- EVENTS.annotate(n=ExtractHour('length')).filter(n__gte=2).values_list('pk')

SELECT
  `example_event`.`id` AS `pk`
FROM `example_event`
WHERE
  (
    (
      (
        `example_event`.`length` %% 86400000000 + 86400000000
      ) %% 86400000000
    ) DIV 3600000000
  ) >= %s
ORDER BY
  1 ASC;
-- parameters: (2,)

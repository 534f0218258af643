-- Event.objects.values('day')
--     .annotate(total=Sum('length'))
--     .order_by('day')
--     .values_list('day', ExtractDay('total'), ExtractHour('total'), ExtractMinute('total'))

SELECT
  `example_event`.`day` AS `day`,
  (
    SUM(
      (
        (
          `example_event`.`length` - (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      )
    )
  ) AS `extractday1`,
  (
    SUM(
      (
        (
          `example_event`.`length` %% 86400000000 + 86400000000
        ) %% 86400000000
      )
    ) DIV 3600000000
  ) AS `extracthour1`,
  (
    (
      SUM(
        (
          (
            `example_event`.`length` %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 60000000
    ) %% 60
  ) AS `extractminute1`
FROM `example_event`
GROUP BY
  `example_event`.`day`
ORDER BY
  1 ASC;
-- parameters: ()

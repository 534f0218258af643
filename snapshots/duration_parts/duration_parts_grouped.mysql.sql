-- Event.objects.values(n=ExtractHour('pause'))
--     .annotate(c=Count('pk'))
--     .order_by('n')
--     .values_list('n', 'c')

SELECT
  (
    (
      (
        `example_event`.`pause` %% 86400000000 + 86400000000
      ) %% 86400000000
    ) DIV 3600000000
  ) AS `n`,
  COUNT(`example_event`.`id`) AS `c`
FROM `example_event`
GROUP BY
  (
    (
      (
        `example_event`.`pause` %% 86400000000 + 86400000000
      ) %% 86400000000
    ) DIV 3600000000
  )
ORDER BY
  1 ASC;
-- parameters: ()

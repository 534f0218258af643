-- EVENTS.filter(pk__in=Event.objects.annotate(n=ExtractDay('pause')).filter(n=-1).values('pk'))
--     .values_list('pk')

SELECT
  `example_event`.`id` AS `pk`
FROM `example_event`
WHERE
  `example_event`.`id` IN (
    SELECT
      `u0`.`id` AS `pk`
    FROM `example_event` AS `u0`
    WHERE
      (
        (
          (
            CAST(`u0`.`pause` AS SIGNED) - (
              (
                `u0`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) = %s
  )
ORDER BY
  1 ASC;
-- parameters: (-1,)

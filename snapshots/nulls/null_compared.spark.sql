-- EVENTS.filter(Q(deadline__gt=DAY) | Q(pk=1)).values('pk')

SELECT
  `example_event`.`id` AS `pk`
FROM `example_event`
WHERE
  (
    `example_event`.`deadline` > NULL OR `example_event`.`id` = %s
  )
ORDER BY
  1 ASC;
-- parameters: (1,)

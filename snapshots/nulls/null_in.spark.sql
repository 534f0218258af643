-- EVENTS.filter(Q(deadline__in=[DAY]) | Q(pk=2)).values('pk')

SELECT
  `example_event`.`id` AS `pk`
FROM `example_event`
WHERE
  (
    `example_event`.`deadline` IN (NULL) OR `example_event`.`id` = %s
  )
ORDER BY
  1 ASC;
-- parameters: (2,)

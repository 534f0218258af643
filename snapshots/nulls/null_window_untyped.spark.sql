-- EVENTS.values('pk', n=Window(Count(Value(None)), order_by='pk'))

SELECT
  `example_event`.`id` AS `pk`,
  COUNT(NULL) OVER (ORDER BY `example_event`.`id`) AS `n`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

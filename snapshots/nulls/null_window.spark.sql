-- EVENTS.values('pk', v=Window(Lag(DAY), order_by='pk'), w=Window(Max(NUMBER), order_by='pk'))

SELECT
  `example_event`.`id` AS `pk`,
  LAG(NULL, 1) OVER (ORDER BY `example_event`.`id`) AS `v`,
  MAX(NULL) OVER (ORDER BY `example_event`.`id`) AS `w`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

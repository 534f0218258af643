-- EVENTS.values('pk', v=Coalesce(DAY, 'deadline', 'day'))

SELECT
  `example_event`.`id` AS `pk`,
  COALESCE(NULL, `example_event`.`deadline`, `example_event`.`day`) AS `v`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

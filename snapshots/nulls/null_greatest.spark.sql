-- EVENTS.values('pk', v=Coalesce(Greatest(DAY, 'day'), 'day'))

SELECT
  `example_event`.`id` AS `pk`,
  COALESCE(greatest(NULL, `example_event`.`day`), `example_event`.`day`) AS `v`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

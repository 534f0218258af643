-- EVENTS.values('pk', v=Coalesce(Greatest(DAY, 'day'), 'day'))

SELECT
  `example_event`.`id` AS `pk`,
  COALESCE(
    GREATEST(COALESCE(NULL, `example_event`.`day`), COALESCE(`example_event`.`day`, NULL)),
    `example_event`.`day`
  ) AS `v`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

-- EVENTS.values('pk', v=NullIf(DAY, 'deadline'), w=NullIf('deadline', DAY))

SELECT
  `example_event`.`id` AS `pk`,
  NULLIF(NULL, `example_event`.`deadline`) AS `v`,
  NULLIF(`example_event`.`deadline`, NULL) AS `w`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

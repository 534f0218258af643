-- EVENTS.values('pk', v=ExtractYear(DAY), w=ExtractYear(MOMENT))

SELECT
  `example_event`.`id` AS `pk`,
  YEAR(NULL) AS `v`,
  YEAR(NULL) AS `w`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

-- EVENTS.values('pk', v=ExtractYear(DAY), w=ExtractYear(MOMENT))

SELECT
  `example_event`.`id` AS `pk`,
  (
    year(NULL)
  ) AS `v`,
  (
    year(NULL)
  ) AS `w`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

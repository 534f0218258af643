-- EVENTS.values('pk', v=Coalesce(DAY, DAY), w=Coalesce(NUMBER, RATIO, output_field=FloatField()))

SELECT
  `example_event`.`id` AS `pk`,
  COALESCE(NULL, NULL) AS `v`,
  COALESCE(NULL, NULL) AS `w`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '2 mons'"), plus('starts_at', "+ INTERVAL '90 mins'"), plus('day', "+ INTERVAL '1 yr'"))

SELECT
  (
    DATE_ADD(CAST(`example_event`.`day` AS DATETIME(6)), INTERVAL 2 MONTH)
  ) AS `func1`,
  DATE_ADD(`example_event`.`starts_at`, INTERVAL 5400000000 MICROSECOND) AS `func2`,
  (
    DATE_ADD(CAST(`example_event`.`day` AS DATETIME(6)), INTERVAL 12 MONTH)
  ) AS `func3`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

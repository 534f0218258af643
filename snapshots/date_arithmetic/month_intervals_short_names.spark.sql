-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '2 mons'"), plus('starts_at', "+ INTERVAL '90 mins'"), plus('day', "+ INTERVAL '1 yr'"))

SELECT
  (
    timestampadd(MONTH, 2, CAST(`example_event`.`day` AS TIMESTAMP))
  ) AS `func1`,
  timestamp_micros(unix_micros(`example_event`.`starts_at`) + 5400000000) AS `func2`,
  (
    timestampadd(MONTH, 12, CAST(`example_event`.`day` AS TIMESTAMP))
  ) AS `func3`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

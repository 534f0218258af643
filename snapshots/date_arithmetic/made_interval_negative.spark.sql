-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ MAKE_INTERVAL(mins => -5, secs => 1.5)'), plus('day', '+ MAKE_INTERVAL(months => -1)'))

SELECT
  timestamp_micros(unix_micros(`example_event`.`starts_at`) + (
    -298500000
  )) AS `func1`,
  (
    timestampadd(MONTH, -1, CAST(`example_event`.`day` AS TIMESTAMP))
  ) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

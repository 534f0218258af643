-- Event.objects.order_by('pk')
--     .values_list(plus('day', '+ MAKE_INTERVAL(months => 3)'), plus('starts_at', '- MAKE_INTERVAL(years => 1, days => 2)'))

SELECT
  (
    timestampadd(MONTH, 3, CAST(`example_event`.`day` AS TIMESTAMP))
  ) AS `func1`,
  timestamp_micros(
    unix_micros(timestampadd(MONTH, -12, CAST(`example_event`.`starts_at` AS TIMESTAMP))) - 172800000000
  ) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ make_interval(1, 2, 0, 3, 4, 5, 6.5)'), plus('day', '+ make_interval()'))

SELECT
  timestamp_micros(
    unix_micros(timestampadd(MONTH, 14, CAST(`example_event`.`starts_at` AS TIMESTAMP))) + 273906500000
  ) AS `func1`,
  timestamp_micros(unix_micros(CAST(`example_event`.`day` AS TIMESTAMP)) + 0) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

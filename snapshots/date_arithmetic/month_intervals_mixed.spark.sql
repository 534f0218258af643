-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', "- INTERVAL '1 year 2 months 3 days'"), plus('ends_at', "+ INTERVAL '1 month 4 hours'"))

SELECT
  timestamp_micros(
    unix_micros(timestampadd(MONTH, -14, CAST(`example_event`.`starts_at` AS TIMESTAMP))) - 259200000000
  ) AS `func1`,
  timestamp_micros(
    unix_micros(timestampadd(MONTH, 1, CAST(`example_event`.`ends_at` AS TIMESTAMP))) + 14400000000
  ) AS `func2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

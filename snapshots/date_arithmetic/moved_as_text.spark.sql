-- Event.objects.order_by('pk')
--     .values_list(Cast(plus('starts_at', "+ INTERVAL '1 day'"), CharField()), Cast(plus('day', "- INTERVAL '1 month'"), CharField()))

SELECT
  concat(
    CAST(CAST(timestamp_micros(unix_micros(`example_event`.`starts_at`) + 86400000000) AS TIMESTAMP) AS STRING),
    '+00'
  ) AS `cast1`,
  CAST(CAST(timestampadd(MONTH, -1, CAST(`example_event`.`day` AS TIMESTAMP)) AS TIMESTAMP) AS STRING) AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

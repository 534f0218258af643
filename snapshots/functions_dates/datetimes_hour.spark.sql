-- Event.objects.datetimes('ends_at', 'hour', order='DESC')

SELECT DISTINCT
  date_trunc('HOUR', CAST(`example_event`.`ends_at` AS TIMESTAMP)) AS `datetimefield`
FROM `example_event`
WHERE
  `example_event`.`ends_at` IS NOT NULL
ORDER BY
  1 DESC;
-- parameters: ()

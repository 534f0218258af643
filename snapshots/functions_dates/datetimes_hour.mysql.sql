-- Event.objects.datetimes('ends_at', 'hour', order='DESC')

SELECT DISTINCT
  CAST(TIMESTAMP(DATE(`example_event`.`ends_at`), MAKETIME(HOUR(`example_event`.`ends_at`), 0, 0)) AS DATETIME(6)) AS `datetimefield`
FROM `example_event`
WHERE
  `example_event`.`ends_at` IS NOT NULL
ORDER BY
  1 DESC;
-- parameters: ()

-- Event.objects.values('day')
--     .distinct()
--     .order_by(F('day') + datetime.timedelta(days=1), ExtractYear('day') % 4)

SELECT DISTINCT
  `example_event`.`day` AS `day`,
  timestamp_micros(unix_micros(CAST(`example_event`.`day` AS TIMESTAMP)) + %s),
  (
    (
      year(`example_event`.`day`)
    ) %% %s
  )
FROM `example_event`
ORDER BY
  2 ASC,
  3 ASC;
-- parameters: (86400000000, 4)

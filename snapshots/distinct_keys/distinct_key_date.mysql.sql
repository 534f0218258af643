-- Event.objects.values('day')
--     .distinct()
--     .order_by(F('day') + datetime.timedelta(days=1), ExtractYear('day') % 4)

SELECT DISTINCT
  `example_event`.`day` AS `day`,
  DATE_ADD(
    CAST(`example_event`.`day` AS DATETIME(6)),
    INTERVAL CAST(%s AS SIGNED) MICROSECOND
  ),
  (
    YEAR(`example_event`.`day`) %% %s
  )
FROM `example_event`
ORDER BY
  2 ASC,
  3 ASC;
-- parameters: (86400000000, 4)

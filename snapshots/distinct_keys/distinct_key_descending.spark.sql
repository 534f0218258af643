-- Event.objects.values('deadline')
--     .distinct()
--     .order_by(Coalesce('deadline', Value(datetime.date(2020, 1, 1))).desc(), 'deadline')

SELECT DISTINCT
  `example_event`.`deadline` AS `deadline`,
  COALESCE(`example_event`.`deadline`, %s)
FROM `example_event`
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (datetime.date(2020, 1, 1),)

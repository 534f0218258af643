-- Event.objects.values('day')
--     .annotate(v=Max(Greatest(F('length') + timedelta(hours=23), Value(timedelta(days=1)))))
--     .order_by('day')

SELECT
  `example_event`.`day` AS `day`,
  MAX(greatest((
    `example_event`.`length` + %s
  ), %s)) AS `v`
FROM `example_event`
GROUP BY
  `example_event`.`day`
ORDER BY
  1 ASC;
-- parameters: (82800000000, 86400000000)

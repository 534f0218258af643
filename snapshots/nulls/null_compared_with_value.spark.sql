-- EVENTS.annotate(v=DAY).filter(Q(v__isnull=True) & ~Q(v__gt='2024-01-01')).values('pk')

SELECT
  `example_event`.`id` AS `pk`
FROM `example_event`
WHERE
  NOT (
    NULL > %s
  )
ORDER BY
  1 ASC;
-- parameters: (datetime.date(2024, 1, 1),)

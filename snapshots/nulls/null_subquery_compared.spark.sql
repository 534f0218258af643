-- EVENTS.annotate(v=Subquery(Event.objects.filter(pk=OuterRef('pk')).values(v=DAY)))
--     .filter(Q(v__isnull=True) & ~Q(v__gt='2024-01-01'))
--     .values('pk')

SELECT
  `example_event`.`id` AS `pk`
FROM `example_event`
WHERE
  (
    (
      SELECT
        NULL AS `v`
      FROM `example_event` AS `U0`
      WHERE
        `U0`.`id` = (
          `example_event`.`id`
        )
    ) IS NULL
    AND NOT (
      (
        SELECT
          NULL AS `v`
        FROM `example_event` AS `U0`
        WHERE
          `U0`.`id` = (
            `example_event`.`id`
          )
      ) > %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (datetime.date(2024, 1, 1),)

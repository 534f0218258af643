-- EVENTS.filter(Exists(Event.objects.annotate(v=DAY).filter(pk=OuterRef('pk'), v=None))).values('pk')

SELECT
  `example_event`.`id` AS `pk`
FROM `example_event`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_event` AS `U0`
    WHERE
      `U0`.`id` = (
        `example_event`.`id`
      )
  )
ORDER BY
  1 ASC;
-- parameters: ()

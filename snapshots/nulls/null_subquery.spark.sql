-- EVENTS.values('pk', v=Subquery(Event.objects.order_by('pk').values_list(DAY)[:1]))

SELECT
  `example_event`.`id` AS `pk`,
  (
    SELECT
      NULL AS `value1`
    FROM `example_event` AS `U0`
    ORDER BY
      `U0`.`id` ASC
    LIMIT 1
  ) AS `v`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

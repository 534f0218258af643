-- EVENTS.values('pk', v=Case(When(pk=1, then=DAY), When(pk=2, then='day'), default='deadline'))

SELECT
  `example_event`.`id` AS `pk`,
  CASE
    WHEN `example_event`.`id` = %s
    THEN NULL
    WHEN `example_event`.`id` = %s
    THEN `example_event`.`day`
    ELSE `example_event`.`deadline`
  END AS `v`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: (1, 2)

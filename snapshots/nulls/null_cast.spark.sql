-- EVENTS.values('pk', a=Cast(Value(None), DateField()), b=Cast(DAY, CharField()), c=Cast(SPAN, CharField()))

SELECT
  `example_event`.`id` AS `pk`,
  NULL AS `a`,
  NULL AS `b`,
  NULL AS `c`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

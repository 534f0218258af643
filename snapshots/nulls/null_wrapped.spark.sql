-- EVENTS.values('pk', v=ExpressionWrapper(Value(None), output_field=DateField()))

SELECT
  `example_event`.`id` AS `pk`,
  NULL AS `v`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

-- EVENTS.values('pk', v=ExpressionWrapper(F('starts_at') + SPAN, output_field=DateTimeField()), w=F('starts_at') - MOMENT)

SELECT
  `example_event`.`id` AS `pk`,
  (
    `example_event`.`starts_at` + NULL
  ) AS `v`,
  (
    `example_event`.`starts_at` - NULL
  ) AS `w`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

-- EVENTS.values('pk', v=Case(When(pk=1, then=Value(None)), default=Value(None), output_field=DateField()))

SELECT
  `example_event`.`id` AS `pk`,
  CAST(CASE WHEN `example_event`.`id` = %s THEN NULL ELSE NULL END AS DATE) AS `v`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: (1,)

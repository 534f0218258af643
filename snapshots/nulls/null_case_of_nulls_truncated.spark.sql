-- EVENTS.values('pk', v=TruncMonth(Case(When(pk=1, then=DAY), default=DAY, output_field=DateField())))

SELECT
  `example_event`.`id` AS `pk`,
  CAST(date_trunc(
    'MONTH',
    CAST(CASE WHEN `example_event`.`id` = %s THEN NULL ELSE NULL END AS TIMESTAMP)
  ) AS DATE) AS `v`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: (1,)

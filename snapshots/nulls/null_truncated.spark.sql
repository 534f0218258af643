-- EVENTS.values('pk', v=TruncMonth(DAY), w=TruncMonth(MOMENT), x=TruncDate(MOMENT))

SELECT
  `example_event`.`id` AS `pk`,
  CAST(date_trunc('MONTH', NULL) AS DATE) AS `v`,
  date_trunc('MONTH', CAST(NULL AS TIMESTAMP)) AS `w`,
  CAST((
    NULL
  ) AS DATE) AS `x`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

-- EVENTS.values('pk', v=TruncMonth(DAY), w=TruncMonth(MOMENT), x=TruncDate(MOMENT))

SELECT
  `example_event`.`id` AS `pk`,
  DATE_SUB(DATE(NULL), INTERVAL (
    DAYOFMONTH(NULL) - 1
  ) DAY) AS `v`,
  CAST(DATE_SUB(DATE(NULL), INTERVAL (
    DAYOFMONTH(NULL) - 1
  ) DAY) AS DATETIME(6)) AS `w`,
  CAST((
    NULL
  ) AS DATE) AS `x`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

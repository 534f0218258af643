-- EVENTS.values('pk', v=TruncMonth(Case(When(pk=1, then=DAY), default=DAY, output_field=DateField())))

SELECT
  `example_event`.`id` AS `pk`,
  DATE_SUB(
    DATE(CASE WHEN `example_event`.`id` = %s THEN NULL ELSE NULL END),
    INTERVAL (
      DAYOFMONTH(CASE WHEN `example_event`.`id` = %s THEN NULL ELSE NULL END) - 1
    ) DAY
  ) AS `v`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: (1, 1)

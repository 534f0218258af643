-- Event.objects.order_by('pk').values_list(elapsed(END - START), elapsed(START - F('day')))

SELECT
  TIMESTAMPDIFF(
    MICROSECOND,
    CAST(CAST(`example_event`.`starts_at` AS DATE) AS DATETIME(6)),
    CAST(CAST(`example_event`.`ends_at` AS DATE) AS DATETIME(6))
  ) AS `expressionwrapper1`,
  TIMESTAMPDIFF(
    MICROSECOND,
    CAST(`example_event`.`day` AS DATETIME(6)),
    CAST(CAST(`example_event`.`starts_at` AS DATE) AS DATETIME(6))
  ) AS `expressionwrapper2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.order_by('pk').values_list(elapsed(START - Value(date(2020, 1, 1))))

SELECT
  TIMESTAMPDIFF(
    MICROSECOND,
    CAST(%s AS DATETIME(6)),
    CAST(CAST(`example_event`.`starts_at` AS DATE) AS DATETIME(6))
  ) AS `expressionwrapper1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.date(2020, 1, 1),)

-- Event.objects.order_by('pk').values_list(elapsed(START - Value(date(2020, 1, 1))))

SELECT
  (
    unix_micros(CAST(CAST(`example_event`.`starts_at` AS DATE) AS TIMESTAMP)) - unix_micros(CAST(%s AS TIMESTAMP))
  ) AS `expressionwrapper1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.date(2020, 1, 1),)

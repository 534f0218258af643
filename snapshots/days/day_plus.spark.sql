-- Event.objects.order_by('pk')
--     .values_list(ExpressionWrapper(START + timedelta(hours=5), output_field=DateTimeField()))

SELECT
  timestamp_micros(
    unix_micros(CAST(CAST(`example_event`.`starts_at` AS DATE) AS TIMESTAMP)) + %s
  ) AS `expressionwrapper1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (18000000000,)

-- Event.objects.order_by('pk')
--     .values_list(ExpressionWrapper(START + timedelta(hours=5), output_field=DateTimeField()))

SELECT
  DATE_ADD(
    CAST(CAST(`example_event`.`starts_at` AS DATE) AS DATETIME(6)),
    INTERVAL CAST(%s AS SIGNED) MICROSECOND
  ) AS `expressionwrapper1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (18000000000,)

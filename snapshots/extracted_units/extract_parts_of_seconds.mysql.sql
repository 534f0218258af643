-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'milliseconds', output_field=FloatField()), Extract('opens', 'microseconds', output_field=FloatField()))

SELECT
  `example_event`.`id` AS `pk`,
  (
    SECOND(`example_event`.`starts_at`) * 1000 + MICROSECOND(`example_event`.`starts_at`) * 0.001
  ) AS `extract1`,
  (
    SECOND(`example_event`.`opens`) * 1000000 + MICROSECOND(`example_event`.`opens`) * 1
  ) AS `extract2`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

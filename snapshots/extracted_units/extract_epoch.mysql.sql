-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'epoch', output_field=FloatField()))

SELECT
  `example_event`.`id` AS `pk`,
  (
    TIMESTAMPDIFF(MICROSECOND, '1970-01-01', `example_event`.`starts_at`) * 0.000001
  ) AS `extract1`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

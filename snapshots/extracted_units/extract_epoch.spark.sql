-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'epoch', output_field=FloatField()))

SELECT
  `example_event`.`id` AS `pk`,
  (
    unix_micros(`example_event`.`starts_at`) / 1000000.0
  ) AS `extract1`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'milliseconds', output_field=FloatField()), Extract('opens', 'microseconds', output_field=FloatField()))

SELECT
  `example_event`.`id` AS `pk`,
  (
    pmod(unix_micros(`example_event`.`starts_at`), 60000000) / 1000.0
  ) AS `extract1`,
  (
    pmod(
      unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)),
      60000000
    )
  ) AS `extract2`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

-- Event.objects.order_by('pk').values_list(MINUTES / 2, ExtractSecond('starts_at') / 2)

SELECT
  (
    CAST(minute(`example_event`.`starts_at`) AS DECIMAL(38, 12)) / %s
  ) AS `combinedexpression1`,
  (
    CAST(FLOOR((
      pmod(unix_micros(`example_event`.`starts_at`), 60000000) / 1000000.0
    )) AS DECIMAL(38, 12)) / %s
  ) AS `combinedexpression2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (2, 2)

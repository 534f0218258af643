-- Event.objects.order_by('pk').values_list(MINUTES / 2, ExtractSecond('starts_at') / 2)

SELECT
  (
    CAST(MINUTE(`example_event`.`starts_at`) AS DECIMAL(50, 12)) / %s
  ) AS `combinedexpression1`,
  (
    CAST(FLOOR(SECOND(`example_event`.`starts_at`)) AS DECIMAL(50, 12)) / %s
  ) AS `combinedexpression2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (2, 2)

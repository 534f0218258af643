-- Event.objects.order_by('pk').values_list(Window(Sum(ExtractMinute('starts_at') / 8), order_by='pk'))

SELECT
  SUM((
    CAST(minute(`example_event`.`starts_at`) AS DECIMAL(38, 12)) / %s
  )) OVER (ORDER BY `example_event`.`id`) AS `window1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (8,)

-- Event.objects.order_by('pk').values_list(Window(Sum(ExtractMinute('starts_at') / 8), order_by='pk'))

SELECT
  `sliced`.`window1`
FROM (
  SELECT
    SUM((
      CAST(MINUTE(`example_event`.`starts_at`) AS DECIMAL(50, 12)) / %s
    )) OVER (ORDER BY `example_event`.`id`) AS `window1`,
    `example_event`.`id` AS `key1`
  FROM `example_event`
) AS `sliced`
ORDER BY
  `sliced`.`key1` ASC;
-- parameters: (8,)

-- Event.objects.order_by('pk')
--     .values_list(Cast(Window(Lag('starts_at'), order_by='pk'), DateField()), Window(Lag(START), order_by='pk'))

SELECT
  CAST(LAG(`example_event`.`starts_at`, 1) OVER (ORDER BY `example_event`.`id`) AS DATE) AS `cast1`,
  LAG(CAST(`example_event`.`starts_at` AS DATE), 1) OVER (ORDER BY `example_event`.`id`) AS `window1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.order_by('pk')
--     .values_list(Cast(Coalesce('ends_at', 'starts_at'), DateField()), Coalesce(END, 'deadline', START))

SELECT
  CAST(COALESCE(`example_event`.`ends_at`, `example_event`.`starts_at`) AS DATE) AS `cast1`,
  COALESCE(
    CAST(`example_event`.`ends_at` AS DATE),
    `example_event`.`deadline`,
    CAST(`example_event`.`starts_at` AS DATE)
  ) AS `coalesce1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

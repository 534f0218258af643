-- Event.objects.order_by('pk').values_list(Cast(MINUTES, IntegerField()) / 2)

SELECT
  (
    CAST(MINUTE(`example_event`.`starts_at`) AS SIGNED) DIV %s
  ) AS `combinedexpression1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (2,)

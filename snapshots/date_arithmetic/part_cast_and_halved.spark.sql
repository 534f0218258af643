-- Event.objects.order_by('pk').values_list(Cast(MINUTES, IntegerField()) / 2)

SELECT
  (
    CAST(ROUND((
      minute(`example_event`.`starts_at`)
    ), 0) AS INT) DIV %s
  ) AS `combinedexpression1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (2,)

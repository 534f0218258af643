-- Event.objects.order_by('pk').values_list(Coalesce(ExtractHour('ends_at'), 7) / 2)

SELECT
  (
    CAST(COALESCE((
      hour(`example_event`.`ends_at`)
    ), %s) AS DECIMAL(38, 12)) / %s
  ) AS `combinedexpression1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (7, 2)

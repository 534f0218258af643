-- Event.objects.order_by('pk').values_list(ExtractDay('day') % 7 / 2)

SELECT
  (
    CAST((
      day(`example_event`.`day`)
    ) %% %s AS DECIMAL(38, 12)) / %s
  ) AS `combinedexpression1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (7, 2)

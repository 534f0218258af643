-- Event.objects.order_by('pk').values_list((ExtractYear('day') + 1) / 4)

SELECT
  (
    CAST((
      year(`example_event`.`day`)
    ) + %s AS DECIMAL(38, 12)) / %s
  ) AS `combinedexpression1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (1, 4)

-- Event.objects.order_by('pk').values_list(Value(100) / (MINUTES + 1))

SELECT
  (
    CAST(%s AS DECIMAL(31, 12)) / (
      (
        minute(`example_event`.`starts_at`)
      ) + %s
    )
  ) AS `combinedexpression1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (100, 1)

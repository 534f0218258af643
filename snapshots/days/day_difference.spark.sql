-- Event.objects.order_by('pk').values_list(elapsed(END - START), elapsed(START - F('day')))

SELECT
  (
    unix_micros(CAST(CAST(`example_event`.`ends_at` AS DATE) AS TIMESTAMP)) - unix_micros(CAST(CAST(`example_event`.`starts_at` AS DATE) AS TIMESTAMP))
  ) AS `expressionwrapper1`,
  (
    unix_micros(CAST(CAST(`example_event`.`starts_at` AS DATE) AS TIMESTAMP)) - unix_micros(CAST(`example_event`.`day` AS TIMESTAMP))
  ) AS `expressionwrapper2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

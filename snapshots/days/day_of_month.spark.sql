-- Event.objects.order_by('pk').values_list(Cast(TruncMonth('starts_at'), DateField()))

SELECT
  CAST(date_trunc('MONTH', CAST(`example_event`.`starts_at` AS TIMESTAMP)) AS DATE) AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

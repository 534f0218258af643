-- Event.objects.order_by('pk').values_list(Cast(TruncMonth('starts_at'), DateField()))

SELECT
  DATE_SUB(
    DATE(`example_event`.`starts_at`),
    INTERVAL (
      DAYOFMONTH(`example_event`.`starts_at`) - 1
    ) DAY
  ) AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

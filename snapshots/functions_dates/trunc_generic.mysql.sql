-- Event.objects.order_by('pk').annotate(v=Trunc('day', 'month'), w=Trunc('starts_at', 'day'))

SELECT
  `example_event`.`id`,
  `example_event`.`title`,
  `example_event`.`starts_at`,
  `example_event`.`ends_at`,
  `example_event`.`day`,
  `example_event`.`deadline`,
  `example_event`.`opens`,
  `example_event`.`closes`,
  `example_event`.`length`,
  `example_event`.`pause`,
  DATE_SUB(
    DATE(`example_event`.`day`),
    INTERVAL (
      DAYOFMONTH(`example_event`.`day`) - 1
    ) DAY
  ) AS `v`,
  CAST(DATE(`example_event`.`starts_at`) AS DATETIME(6)) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

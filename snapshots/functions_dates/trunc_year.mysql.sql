-- Event.objects.order_by('pk').annotate(v=TruncYear('starts_at'), w=TruncYear('day'))

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
  CAST(DATE_SUB(
    DATE(`example_event`.`starts_at`),
    INTERVAL (
      DAYOFYEAR(`example_event`.`starts_at`) - 1
    ) DAY
  ) AS DATETIME(6)) AS `v`,
  DATE_SUB(
    DATE(`example_event`.`day`),
    INTERVAL (
      DAYOFYEAR(`example_event`.`day`) - 1
    ) DAY
  ) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.order_by('pk').annotate(v=TruncMonth('ends_at'), w=TruncYear('deadline'))

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
    DATE(`example_event`.`ends_at`),
    INTERVAL (
      DAYOFMONTH(`example_event`.`ends_at`) - 1
    ) DAY
  ) AS DATETIME(6)) AS `v`,
  DATE_SUB(
    DATE(`example_event`.`deadline`),
    INTERVAL (
      DAYOFYEAR(`example_event`.`deadline`) - 1
    ) DAY
  ) AS `w`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.order_by(ExtractHour('starts_at') / 5, 'pk')

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
  `example_event`.`pause`
FROM `example_event`
ORDER BY
  (
    CAST(hour(`example_event`.`starts_at`) AS DECIMAL(38, 12)) / %s
  ) ASC,
  `example_event`.`id` ASC;
-- parameters: (5,)

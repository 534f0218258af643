-- Event.objects.alias(v=TruncDate('starts_at')).filter(v__lt=date(2000, 1, 1)).order_by('pk')

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
WHERE
  CAST(`example_event`.`starts_at` AS DATE) < %s
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.date(2000, 1, 1),)

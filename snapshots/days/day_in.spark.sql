-- Event.objects.order_by('pk').annotate(d=START).filter(d__in=SPRING)

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
  CAST(`example_event`.`starts_at` AS DATE) AS `d`
FROM `example_event`
WHERE
  CAST(`example_event`.`starts_at` AS DATE) IN (%s, %s)
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.date(2021, 1, 1), datetime.date(2021, 3, 28))

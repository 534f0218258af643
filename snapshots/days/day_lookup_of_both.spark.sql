-- Event.objects.order_by('pk').filter(starts_at__date__gt=date(2021, 3, 1), ends_at__date=F('day'))

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
  (
    CAST(`example_event`.`ends_at` AS DATE) = (
      `example_event`.`day`
    )
    AND CAST(`example_event`.`starts_at` AS DATE) > %s
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.date(2021, 3, 1),)

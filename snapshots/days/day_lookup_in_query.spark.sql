-- Event.objects.order_by('pk').filter(starts_at__date__in=Event.objects.values('deadline'))

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
  CAST(`example_event`.`starts_at` AS DATE) IN (
    SELECT
      `U0`.`deadline` AS `deadline`
    FROM `example_event` AS `U0`
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

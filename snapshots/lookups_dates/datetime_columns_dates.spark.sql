-- Event.objects.filter(ends_at__date=F('day')).order_by('pk')

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
  CAST(`example_event`.`ends_at` AS DATE) = (
    `example_event`.`day`
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.order_by('pk').filter(starts_at__gt=START)

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
  `example_event`.`starts_at` > (
    CAST(`example_event`.`starts_at` AS DATE)
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()

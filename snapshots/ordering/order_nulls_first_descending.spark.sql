-- Event.objects.order_by(F('deadline').desc(nulls_first=True), 'pk')

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
  `example_event`.`deadline` DESC NULLS FIRST,
  `example_event`.`id` ASC;
-- parameters: ()

-- Event.objects.filter(opens__hour=12).order_by('pk')

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
    hour(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
  ) = %s
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (12,)

-- Event.objects.order_by('pk')
--     .filter(length__gte=Greatest(F('pause') + F('pause'), F('pause') - timedelta(1)))

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
  `example_event`.`length` >= (
    greatest(
      (
        `example_event`.`pause` + `example_event`.`pause`
      ),
      (
        `example_event`.`pause` - %s
      )
    )
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (86400000000,)

-- Event.objects.filter(Q(day__year=1900) | Q(length__gt=timedelta(days=9999))).order_by('pk')

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
    `example_event`.`day` BETWEEN %s AND %s
    OR `example_event`.`length` > %s
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.date(1900, 1, 1), datetime.date(1900, 12, 31), 863913600000000)

-- Event.objects.order_by('pk')
--     .filter(day__year__gt=2000)
--     .annotate(v=ExtractMinute('starts_at', tzinfo=KATHMANDU))

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
  (
    minute(from_utc_timestamp(`example_event`.`starts_at`, 'Asia/Kathmandu'))
  ) AS `v`
FROM `example_event`
WHERE
  `example_event`.`day` > %s
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (datetime.date(2000, 12, 31),)

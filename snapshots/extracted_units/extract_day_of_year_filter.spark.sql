-- Event.objects.order_by('pk')
--     .annotate(n=Extract('day', 'doy'))
--     .filter(n__gt=100)
--     .order_by('-n', 'pk')

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
    dayofyear(`example_event`.`day`)
  ) AS `n`
FROM `example_event`
WHERE
  (
    dayofyear(`example_event`.`day`)
  ) > %s
ORDER BY
  11 DESC,
  `example_event`.`id` ASC;
-- parameters: (100,)

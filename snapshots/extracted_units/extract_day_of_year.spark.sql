-- Event.objects.order_by('pk').values_list('pk', Extract('starts_at', 'doy'), Extract('day', 'doy'))

SELECT
  `example_event`.`id` AS `pk`,
  (
    dayofyear(`example_event`.`starts_at`)
  ) AS `extract1`,
  (
    dayofyear(`example_event`.`day`)
  ) AS `extract2`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

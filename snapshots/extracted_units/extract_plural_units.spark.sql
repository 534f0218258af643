-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'years'), Extract('day', 'months'), Extract('opens', 'minutes'))

SELECT
  `example_event`.`id` AS `pk`,
  (
    year(`example_event`.`starts_at`)
  ) AS `extract1`,
  (
    month(`example_event`.`day`)
  ) AS `extract2`,
  (
    minute(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
  ) AS `extract3`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

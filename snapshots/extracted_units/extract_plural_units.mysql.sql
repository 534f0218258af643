-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'years'), Extract('day', 'months'), Extract('opens', 'minutes'))

SELECT
  `example_event`.`id` AS `pk`,
  YEAR(`example_event`.`starts_at`) AS `extract1`,
  MONTH(`example_event`.`day`) AS `extract2`,
  MINUTE(`example_event`.`opens`) AS `extract3`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

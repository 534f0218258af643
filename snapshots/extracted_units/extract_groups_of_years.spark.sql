-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'decade'), Extract('day', 'century'), Extract('starts_at', 'millennium'))

SELECT
  `example_event`.`id` AS `pk`,
  (
    year(`example_event`.`starts_at`) DIV 10
  ) AS `extract1`,
  (
    (
      year(`example_event`.`day`) + 99
    ) DIV 100
  ) AS `extract2`,
  (
    (
      year(`example_event`.`starts_at`) + 999
    ) DIV 1000
  ) AS `extract3`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()

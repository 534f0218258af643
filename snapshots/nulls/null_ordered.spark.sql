-- Event.objects.annotate(v=DAY).order_by('v', 'pk').values('pk', 'v')

SELECT
  `example_event`.`id` AS `pk`,
  NULL AS `v`
FROM `example_event`
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ()

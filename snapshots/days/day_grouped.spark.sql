-- Event.objects.values(d=START).annotate(n=Count('pk'), m=Max('day')).order_by('d')

SELECT
  CAST(`example_event`.`starts_at` AS DATE) AS `d`,
  COUNT(`example_event`.`id`) AS `n`,
  MAX(`example_event`.`day`) AS `m`
FROM `example_event`
GROUP BY
  CAST(`example_event`.`starts_at` AS DATE)
ORDER BY
  1 ASC;
-- parameters: ()

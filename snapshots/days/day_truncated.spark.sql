-- Event.objects.annotate(d=TruncDate('starts_at')).values('d').annotate(n=Count('pk')).order_by('d')

SELECT
  CAST(`example_event`.`starts_at` AS DATE) AS `d`,
  COUNT(`example_event`.`id`) AS `n`
FROM `example_event`
GROUP BY
  CAST(`example_event`.`starts_at` AS DATE)
ORDER BY
  1 ASC;
-- parameters: ()

-- Event.objects.annotate(month=TruncMonth('starts_at'))
--     .values('month')
--     .annotate(n=Count('pk'))
--     .order_by('month')

SELECT
  date_trunc('MONTH', CAST(`example_event`.`starts_at` AS TIMESTAMP)) AS `month`,
  COUNT(`example_event`.`id`) AS `n`
FROM `example_event`
GROUP BY
  date_trunc('MONTH', CAST(`example_event`.`starts_at` AS TIMESTAMP))
ORDER BY
  1 ASC;
-- parameters: ()

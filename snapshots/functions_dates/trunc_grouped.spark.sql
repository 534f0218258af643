-- Order.objects.annotate(day=TruncDate('placed_at', tzinfo=PARIS))
--     .values('day')
--     .annotate(n=Count('pk'))
--     .order_by('day')

SELECT
  CAST(from_utc_timestamp(`example_order`.`placed_at`, 'Europe/Paris') AS DATE) AS `day`,
  COUNT(`example_order`.`id`) AS `n`
FROM `example_order`
GROUP BY
  CAST(from_utc_timestamp(`example_order`.`placed_at`, 'Europe/Paris') AS DATE)
ORDER BY
  1 ASC;
-- parameters: ()

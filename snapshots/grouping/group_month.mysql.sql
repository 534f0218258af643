-- Event.objects.annotate(month=TruncMonth('starts_at'))
--     .values('month')
--     .annotate(n=Count('pk'))
--     .order_by('month')

SELECT
  CAST(DATE_SUB(
    DATE(`example_event`.`starts_at`),
    INTERVAL (
      DAYOFMONTH(`example_event`.`starts_at`) - 1
    ) DAY
  ) AS DATETIME(6)) AS `month`,
  COUNT(`example_event`.`id`) AS `n`
FROM `example_event`
GROUP BY
  CAST(DATE_SUB(
    DATE(`example_event`.`starts_at`),
    INTERVAL (
      DAYOFMONTH(`example_event`.`starts_at`) - 1
    ) DAY
  ) AS DATETIME(6))
ORDER BY
  1 ASC;
-- parameters: ()

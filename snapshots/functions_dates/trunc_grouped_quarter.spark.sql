-- Entry.objects.annotate(q=TruncQuarter('pub_date'))
--     .values('q')
--     .annotate(best=Max('rating'))
--     .order_by('q')

SELECT
  CAST(date_trunc('QUARTER', CAST(`example_entry`.`pub_date` AS TIMESTAMP)) AS DATE) AS `q`,
  MAX(`example_entry`.`rating`) AS `best`
FROM `example_entry`
GROUP BY
  CAST(date_trunc('QUARTER', CAST(`example_entry`.`pub_date` AS TIMESTAMP)) AS DATE)
ORDER BY
  1 ASC;
-- parameters: ()

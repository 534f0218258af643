-- Entry.objects.dates('pub_date', 'month', order='DESC')

SELECT DISTINCT
  DATE_SUB(
    DATE(`example_entry`.`pub_date`),
    INTERVAL (
      DAYOFMONTH(`example_entry`.`pub_date`) - 1
    ) DAY
  ) AS `datefield`
FROM `example_entry`
WHERE
  `example_entry`.`pub_date` IS NOT NULL
ORDER BY
  1 DESC;
-- parameters: ()

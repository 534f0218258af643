-- Entry.objects.dates('pub_date', 'week')

SELECT DISTINCT
  DATE_SUB(DATE(`example_entry`.`pub_date`), INTERVAL WEEKDAY(`example_entry`.`pub_date`) DAY) AS `datefield`
FROM `example_entry`
WHERE
  `example_entry`.`pub_date` IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

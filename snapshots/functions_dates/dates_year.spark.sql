-- Entry.objects.dates('pub_date', 'year')

SELECT DISTINCT
  CAST(date_trunc('YEAR', CAST(`example_entry`.`pub_date` AS TIMESTAMP)) AS DATE) AS `datefield`
FROM `example_entry`
WHERE
  `example_entry`.`pub_date` IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

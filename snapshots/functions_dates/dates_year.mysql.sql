-- Entry.objects.dates('pub_date', 'year')

SELECT DISTINCT
  DATE_SUB(
    DATE(`example_entry`.`pub_date`),
    INTERVAL (
      DAYOFYEAR(`example_entry`.`pub_date`) - 1
    ) DAY
  ) AS `datefield`
FROM `example_entry`
WHERE
  `example_entry`.`pub_date` IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

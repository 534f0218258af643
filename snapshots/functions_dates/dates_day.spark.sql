-- Person.objects.dates('born', 'day')

SELECT DISTINCT
  CAST(date_trunc('DAY', CAST(`example_person`.`born` AS TIMESTAMP)) AS DATE) AS `datefield`
FROM `example_person`
WHERE
  `example_person`.`born` IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

-- Person.objects.dates('born', 'day')

SELECT DISTINCT
  DATE(`example_person`.`born`) AS `datefield`
FROM `example_person`
WHERE
  `example_person`.`born` IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

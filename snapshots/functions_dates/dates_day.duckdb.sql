-- Person.objects.dates('born', 'day')

SELECT DISTINCT
  CAST(DATE_TRUNC('DAY', "example_person"."born") AS DATE) AS "datefield"
FROM "example_person"
WHERE
  "example_person"."born" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

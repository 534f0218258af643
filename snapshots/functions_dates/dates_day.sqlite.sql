-- Person.objects.dates('born', 'day')

SELECT DISTINCT
  django_date_trunc('day', "example_person"."born", NULL, NULL) AS "datefield"
FROM "example_person"
WHERE
  "example_person"."born" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

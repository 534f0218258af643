-- Person.objects.dates('born', 'day')

SELECT DISTINCT
  CAST("example_person"."born" AS Nullable(Date32)) AS "datefield"
FROM "example_person"
WHERE
  "example_person"."born" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

-- Entry.objects.dates('pub_date', 'year')

SELECT DISTINCT
  django_date_trunc('year', "example_entry"."pub_date", NULL, NULL) AS "datefield"
FROM "example_entry"
WHERE
  "example_entry"."pub_date" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

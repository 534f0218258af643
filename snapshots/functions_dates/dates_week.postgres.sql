-- Entry.objects.dates('pub_date', 'week')

SELECT DISTINCT
  CAST(DATE_TRUNC('WEEK', "example_entry"."pub_date") AS DATE) AS "datefield"
FROM "example_entry"
WHERE
  "example_entry"."pub_date" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

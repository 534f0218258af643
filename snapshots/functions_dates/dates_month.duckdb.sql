-- Entry.objects.dates('pub_date', 'month', order='DESC')

SELECT DISTINCT
  CAST(DATE_TRUNC('MONTH', "example_entry"."pub_date") AS DATE) AS "datefield"
FROM "example_entry"
WHERE
  "example_entry"."pub_date" IS NOT NULL
ORDER BY
  1 DESC;
-- parameters: ()

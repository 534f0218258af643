-- Entry.objects.dates('pub_date', 'month', order='DESC')

SELECT DISTINCT
  TRUNC("EXAMPLE_ENTRY"."PUB_DATE", 'MM') AS "DATEFIELD"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."PUB_DATE" IS NOT NULL
ORDER BY
  1 DESC;
-- parameters: ()

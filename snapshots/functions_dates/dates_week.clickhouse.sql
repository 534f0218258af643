-- Entry.objects.dates('pub_date', 'week')

SELECT DISTINCT
  toMonday(CAST("example_entry"."pub_date" AS Nullable(Date32))) AS "datefield"
FROM "example_entry"
WHERE
  "example_entry"."pub_date" IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()

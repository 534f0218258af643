-- Entry.objects.dates('pub_date', 'month').count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    CAST(DATE_TRUNC('MONTH', "example_entry"."pub_date") AS DATE) AS "datefield"
  FROM "example_entry"
  WHERE
    "example_entry"."pub_date" IS NOT NULL
) AS "subquery";
-- parameters: ()

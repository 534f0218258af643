-- Entry.objects.dates('pub_date', 'month').count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    django_date_trunc('month', "example_entry"."pub_date", NULL, NULL) AS "datefield"
  FROM "example_entry"
  WHERE
    "example_entry"."pub_date" IS NOT NULL
) AS "subquery";
-- parameters: ()

-- Entry.objects.dates('pub_date', 'month').count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    TRUNC("EXAMPLE_ENTRY"."PUB_DATE", 'MM') AS "DATEFIELD"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."PUB_DATE" IS NOT NULL
) "SUBQUERY";
-- parameters: ()

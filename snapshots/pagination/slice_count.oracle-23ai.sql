-- Entry.objects.order_by('pk')[2:9].count()

SELECT
  COUNT(*)
FROM (
  SELECT
    "EXAMPLE_ENTRY"."ID" AS "COL1"
  FROM "EXAMPLE_ENTRY"
  ORDER BY
    "EXAMPLE_ENTRY"."ID" ASC
  OFFSET 2 ROWS
  FETCH FIRST 7 ROWS ONLY
) "SUBQUERY";
-- parameters: ()

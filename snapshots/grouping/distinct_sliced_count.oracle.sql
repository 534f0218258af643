-- Entry.objects.values('headline').distinct()[:5].count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
  FROM "EXAMPLE_ENTRY"
  FETCH FIRST 5 ROWS ONLY
) "SUBQUERY";
-- parameters: ()

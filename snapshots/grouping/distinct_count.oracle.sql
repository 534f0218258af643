-- Entry.objects.values('headline').distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
  FROM "EXAMPLE_ENTRY"
) "SUBQUERY";
-- parameters: ()

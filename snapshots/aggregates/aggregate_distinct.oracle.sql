-- Entry.objects.aggregate(n=Count('rating', distinct=True), total=Sum('rating', distinct=True))

SELECT
  COUNT(DISTINCT "EXAMPLE_ENTRY"."RATING") AS "N",
  SUM(DISTINCT "EXAMPLE_ENTRY"."RATING") AS "TOTAL"
FROM "EXAMPLE_ENTRY";
-- parameters: ()

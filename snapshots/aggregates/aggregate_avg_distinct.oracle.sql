-- Entry.objects.aggregate(value=Avg('rating', distinct=True))

SELECT
  AVG(DISTINCT "EXAMPLE_ENTRY"."RATING") AS "VALUE"
FROM "EXAMPLE_ENTRY";
-- parameters: ()

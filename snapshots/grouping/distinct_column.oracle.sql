-- Entry.objects.values_list('rating', flat=True).distinct()

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY";
-- parameters: ()

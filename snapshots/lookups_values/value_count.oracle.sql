-- Entry.objects.filter(rating__gte=3).count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."RATING" >= %s;
-- parameters: (3,)

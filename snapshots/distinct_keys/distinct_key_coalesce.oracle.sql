-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5))

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  COALESCE("EXAMPLE_ENTRY"."RATING", %s)
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 ASC;
-- parameters: (5,)

-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5).desc(nulls_last=True))[1:3]

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  COALESCE("EXAMPLE_ENTRY"."RATING", %s)
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 DESC
OFFSET 1 ROWS
FETCH FIRST 2 ROWS ONLY;
-- parameters: (5,)

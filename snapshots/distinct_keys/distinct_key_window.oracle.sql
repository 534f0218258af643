-- Entry.objects.annotate(r=Window(Rank(), order_by=Coalesce('rating', 5).desc()))
--     .values('rating', 'r')
--     .distinct()
--     .order_by(Coalesce('rating', 5).desc())

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  RANK() OVER (ORDER BY COALESCE("EXAMPLE_ENTRY"."RATING", %s) DESC) AS "R",
  COALESCE("EXAMPLE_ENTRY"."RATING", %s)
FROM "EXAMPLE_ENTRY"
ORDER BY
  3 DESC;
-- parameters: (5, 5)

-- Entry.objects.annotate(k=Coalesce('rating', 5)).values('k').distinct().order_by(F('k') % 3, 'k')

SELECT DISTINCT
  COALESCE("EXAMPLE_ENTRY"."RATING", %s) AS "K",
  (
    MOD(COALESCE("EXAMPLE_ENTRY"."RATING", %s), %s)
  )
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (5, 5, 3)

-- Entry.objects.annotate(k=Coalesce('rating', 5) * 2).values('k').distinct().order_by('-k')

SELECT DISTINCT
  (
    COALESCE("EXAMPLE_ENTRY"."RATING", %s) * %s
  ) AS "K"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 DESC;
-- parameters: (5, 2)

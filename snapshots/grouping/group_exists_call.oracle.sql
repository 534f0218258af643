-- Entry.objects.values('rating').annotate(n=Count('pk')).filter(n__gt=1).exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."RATING"
HAVING
  COUNT("EXAMPLE_ENTRY"."ID") > %s
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1, 1)

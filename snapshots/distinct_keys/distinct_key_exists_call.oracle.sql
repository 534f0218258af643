-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5)).exists()

SELECT DISTINCT
  %s AS "A"
FROM "EXAMPLE_ENTRY"
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1,)

-- Entry.objects.annotate(k=Value('k')).values('k').annotate(n=Count('pk')).filter(n__gt=1).exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_ENTRY"
HAVING
  COUNT("EXAMPLE_ENTRY"."ID") > %s
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1, 1)

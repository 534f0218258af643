-- Entry.objects.annotate(k=Value('k')).values('k').annotate(n=Count('pk')).filter(n__gt=1).count()

SELECT
  COUNT(*)
FROM (
  SELECT
    COUNT(*) AS "ROW"
  FROM "EXAMPLE_ENTRY"
  HAVING
    COUNT("EXAMPLE_ENTRY"."ID") > %s
) "SUBQUERY";
-- parameters: (1,)

-- Entry.objects.values('rating').annotate(n=Count('pk')).filter(n__gt=1).count()

SELECT
  COUNT(*)
FROM (
  SELECT
    "EXAMPLE_ENTRY"."RATING" AS "RATING"
  FROM "EXAMPLE_ENTRY"
  GROUP BY
    "EXAMPLE_ENTRY"."RATING"
  HAVING
    COUNT("EXAMPLE_ENTRY"."ID") > %s
) "SUBQUERY";
-- parameters: (1,)

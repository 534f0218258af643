-- Entry.objects.values('rating')
--     .annotate(n=Count('pk'))
--     .filter(n__gt=1)
--     .union(Entry.objects.values('rating').annotate(n=Count('pk')).filter(n=1), all=True)
--     .order_by('rating', 'n')

SELECT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."RATING"
HAVING
  COUNT("EXAMPLE_ENTRY"."ID") > %s
UNION ALL
SELECT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."RATING"
HAVING
  COUNT("EXAMPLE_ENTRY"."ID") = %s
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: (1, 1)

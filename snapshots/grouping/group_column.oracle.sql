-- Entry.objects.values('rating').annotate(n=Count('pk')).order_by('rating')

SELECT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."RATING"
ORDER BY
  1 ASC;
-- parameters: ()

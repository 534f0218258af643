-- Entry.objects.values(größe=F('rating')).annotate(n=Count('pk')).order_by('größe')

SELECT
  "EXAMPLE_ENTRY"."RATING" AS "GRÖSSE",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."RATING"
ORDER BY
  1 ASC;
-- parameters: ()

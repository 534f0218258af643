-- Entry.objects.values('rating').distinct().order_by('-rating')

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 DESC;
-- parameters: ()

-- Entry.objects.order_by('rating').values_list('rating', flat=True).distinct()[1:4]

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 ASC
OFFSET 1 ROWS
FETCH FIRST 3 ROWS ONLY;
-- parameters: ()

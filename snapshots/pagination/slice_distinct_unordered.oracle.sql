-- Entry.objects.values('rating').distinct()[1:4]

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
OFFSET 1 ROWS
FETCH FIRST 3 ROWS ONLY;
-- parameters: ()

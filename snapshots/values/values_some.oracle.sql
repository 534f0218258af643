-- Entry.objects.order_by('pk').values('headline', 'rating')

SELECT
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE",
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()

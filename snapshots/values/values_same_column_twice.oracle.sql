-- Entry.objects.order_by('pk').values_list('pk', 'pk', 'rating')

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  "EXAMPLE_ENTRY"."ID" AS "PK1",
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 ASC;
-- parameters: ()

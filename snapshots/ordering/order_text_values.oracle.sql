-- Entry.objects.order_by('headline', 'pk').values_list('headline')

SELECT
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 ASC,
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()

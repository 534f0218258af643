-- Entry.objects.order_by('pk').values_list('headline', flat=True)

SELECT
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()

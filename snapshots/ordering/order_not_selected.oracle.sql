-- Entry.objects.order_by('-mod_date', 'pk').values_list('headline', flat=True)

SELECT
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."MOD_DATE" DESC,
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()

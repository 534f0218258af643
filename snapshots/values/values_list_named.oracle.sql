-- Entry.objects.order_by('pk').values_list('pk', 'headline', named=True)

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 ASC;
-- parameters: ()

-- Entry.objects.order_by('pk').values_list(ExtractDay('pub_date') / ExtractMonth('pub_date'))

SELECT
  (
    EXTRACT(DAY FROM "EXAMPLE_ENTRY"."PUB_DATE") / EXTRACT(MONTH FROM "EXAMPLE_ENTRY"."PUB_DATE")
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()

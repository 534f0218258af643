-- Entry.objects.order_by('pk').values_list(ExtractDay('pub_date') / ExtractMonth('pub_date'))

SELECT
  (
    EXTRACT(DAY FROM "example_entry"."pub_date") / EXTRACT(MONTH FROM "example_entry"."pub_date")
  ) AS "combinedexpression1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()

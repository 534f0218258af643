-- Entry.objects.order_by('pk').values_list(ExtractDay('pub_date') / ExtractMonth('pub_date'))

SELECT
  (
    CAST(toDayOfMonth("example_entry"."pub_date") AS Nullable(Decimal(76, 20))) / (
      toMonth("example_entry"."pub_date")
    )
  ) AS "combinedexpression1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()

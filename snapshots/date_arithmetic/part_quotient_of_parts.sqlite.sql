-- Entry.objects.order_by('pk').values_list(ExtractDay('pub_date') / ExtractMonth('pub_date'))

SELECT
  (
    CAST(django_datetime_extract('day', "example_entry"."pub_date", NULL, NULL) AS REAL) / django_datetime_extract('month', "example_entry"."pub_date", NULL, NULL)
  ) AS "combinedexpression1"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()

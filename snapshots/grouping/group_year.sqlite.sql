-- Entry.objects.values(year=ExtractYear('pub_date')).annotate(n=Count('pk')).order_by('year')

SELECT
  django_datetime_extract('year', "example_entry"."pub_date", NULL, NULL) AS "year",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry"
GROUP BY
  django_datetime_extract('year', "example_entry"."pub_date", NULL, NULL)
ORDER BY
  1 ASC;
-- parameters: ()
